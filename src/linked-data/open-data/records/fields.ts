import { z } from 'zod';
import { text } from '#schemas/text.ts';

/*
 * Fields that several records of the open data have. The descriptions are published in xiangju.schema.json.
 */

export const urlField = z.url();
export const stringField = z.string().min(1);
export const sourceIdsField = z.array(stringField).optional().describe('Ids of `sources`');
export const bylineField = z
  .strictObject({ id: stringField.optional(), name: text })
  .describe('Somebody who wrote');

/** A figure of a node, as one source states it. */
export const figureSchema = z
  .strictObject({
    metric: stringField.describe('What is counted; the same word for figures that can be compared'),
    label: text,
    value: z.number().optional(),
    range: z.tuple([z.number(), z.number()]).optional().describe('Lowest and highest'),
    words: text.optional().describe('The amount in words, where no figure is stated'),
    unit: z.enum(['percent', 'people', 'rank', 'count']),
    approx: z.enum(['about', 'nearly', 'over', 'at-least', 'under']).optional(),
    scope: text.optional(),
    asOf: stringField.optional().describe('When it held (EDTF)'),
    by: text.optional().describe('Who says so'),
    note: text.optional(),
    sources: sourceIdsField,
  })
  .describe('One figure as one source states it; figures that contradict each other stand side by side');
