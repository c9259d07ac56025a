import { z } from 'zod';
import { lineText } from '#schemas/text.ts';
import { sourceIdsField, stringField } from './fields.ts';
import { pageUrlsField } from './page-urls.ts';

/*
 * The rows of the registers of topics and places, which nodes name by id.
 */

const pages = pageUrlsField.describe('Its page in each language');

/** A row of `topics`. */
export const topicRecordSchema = z.strictObject({
  pages,
  name: lineText,
  aliases: z.array(stringField).optional(),
  parent: stringField.optional().describe('Id of the wider topic'),
  summary: lineText,
  sources: sourceIdsField,
});
export type TopicRecord = z.infer<typeof topicRecordSchema>;

/** A row of `places`. */
export const placeRecordSchema = z.strictObject({
  pages,
  name: lineText,
  aliases: z.array(stringField).optional(),
  formerNames: z
    .array(z.strictObject({ name: lineText, until: stringField.optional().describe('EDTF') }))
    .optional(),
  country: stringField.describe('Code of two letters, ISO 3166'),
  coordinates: z.tuple([z.number(), z.number()]).describe('Latitude and longitude'),
  sources: sourceIdsField,
});
export type PlaceRecord = z.infer<typeof placeRecordSchema>;
