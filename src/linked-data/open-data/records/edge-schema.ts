import { z } from 'zod';
import { RELATIONS } from '#schemas/edge.ts';
import { PRESENCES } from '#schemas/presence.ts';
import { LANGS, text } from '#schemas/text.ts';
import { stringField, urlField } from './fields.ts';

/** One item of evidence of an edge. */
export const evidenceRecordSchema = z
  .discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('sentence'),
      post: stringField,
      lang: z.enum(LANGS),
      url: urlField,
      text: stringField,
    }),
    z.strictObject({ type: z.literal('source'), source: stringField }),
    z.strictObject({ type: z.literal('post'), post: stringField }),
  ])
  .describe('A sentence of ours with its paragraph, a source outside, or a post itself');

/** The record of an edge. */
export const edgeRecordSchema = z.strictObject({
  id: stringField,
  from: stringField,
  relation: z.enum(RELATIONS),
  to: stringField,
  role: stringField.optional(),
  roleGroup: stringField
    .optional()
    .describe('organizers, speakers, helpers, recipients, attendees, sponsors or partners'),
  presence: z.enum(PRESENCES).optional().describe('How a person took part in an event or session'),
  attended: z
    .boolean()
    .optional()
    .describe('Whether a person was there, at something that was held and by no source was absent'),
  title: text.optional().describe('Position or honour'),
  as: stringField.optional().describe('The name as credited'),
  affiliation: stringField.optional().describe('For whom, at the time'),
  since: stringField.optional(),
  until: stringField.optional(),
  asOf: stringField.optional(),
  note: text.optional(),
  certainty: z.enum(['stated', 'implied', 'disputed']),
  evidence: z.array(evidenceRecordSchema).min(1),
});

/** The record of a source outside the archive. */
export const sourceRecordSchema = z.strictObject({
  title: stringField,
  url: urlField.optional(),
  archived: urlField.optional(),
  author: stringField.optional(),
  site: stringField.optional(),
  date: stringField.optional(),
  lang: z.enum(LANGS).optional(),
  note: text.optional(),
});
