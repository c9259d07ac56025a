import { z } from 'astro/zod';
import { edtf } from './edtf.ts';
import { previousIds } from './id.ts';
import { citations, fileSources, disputedFields, webUrl } from './source.ts';
import { roll, statistics } from './statistic.ts';
import { text } from './text.ts';

/** Fields of every entity file that stand under its names and what it is: words and addresses. */
export const introductionFields = {
  summary: text.optional().describe('One or two sentences of our own'),
  links: z
    .record(z.string().regex(/^[a-z][a-z0-9-]*$/), webUrl)
    .optional()
    .describe('Addresses elsewhere: website, github, schedule, video …'),
};

/** Fields of every entity file that stand at its end: figures, lists, doubts, and where it all comes from. */
export const closingFields = {
  statistics,
  otherwise: disputedFields,
  rolls: z.array(roll).optional().describe('Lists of names as printed in a source'),
  notes: z.array(text).optional().describe('What a reader should know: doubts, contradictions, corrections'),
  sources: fileSources,
  previousIds,
};

/** Names of things: the name in use, other forms to be found by, and former names with their time. */
export const nameFields = {
  name: text.describe('Name in use, in full'),
  shortName: text.optional().describe('Short form for lists'),
  aliases: z.array(z.string().min(1)).optional().describe('Other forms to be found by: K8s, 酷贝尔'),
};

/** Names before the one in use, with their time. */
export const formerNames = z
  .array(
    z.strictObject({
      name: text.describe('Name before'),
      from: edtf.optional().describe('Since when'),
      until: edtf.optional().describe('Until when'),
      source: citations.optional(),
    }),
  )
  .optional()
  .describe('Names before: 蚂蚁金服 until 2020');
