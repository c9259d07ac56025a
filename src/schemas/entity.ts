import { z } from 'zod';
import { edtf } from './edtf.ts';
import { previousIds } from './id.ts';
import { citations, disputedFields, fileSources, webUrl } from './source.ts';
import { roll, statistics } from './statistic.ts';
import { line, lineText, text } from './text.ts';

/** Fields of every entity file that follow its names and kind. */
export const introductionFields = {
  summary: text.optional().describe('One or two sentences of our own'),
  links: z
    .record(z.string().regex(/^[a-z][a-z0-9-]*$/), webUrl)
    .optional()
    .describe('URLs elsewhere: website, github, schedule, video …'),
};

/** Last fields of every entity file: figures, lists, doubts and sources. */
export const closingFields = {
  statistics,
  disputedBy: disputedFields,
  rolls: z.array(roll).optional().describe('Lists of names as printed in a source'),
  notes: z.array(text).optional().describe('What a reader should know: doubts, contradictions, corrections'),
  sources: fileSources,
  previousIds,
};

/** Names of everything that is not a person. */
export const nameFields = {
  name: lineText.describe('Name in use, in full'),
  shortName: lineText.optional().describe('Short form for lists'),
  aliases: z.array(line).optional().describe('Other names that search finds: K8s, 酷贝尔'),
};

/** Former names, each with the time it was in use. */
export const formerNames = z
  .array(
    z.strictObject({
      name: lineText.describe('Former name'),
      from: edtf.optional().describe('Since when'),
      until: edtf.optional().describe('Until when'),
      source: citations.optional(),
    }),
  )
  .optional()
  .describe('Former names: 蚂蚁金服 until 2020');
