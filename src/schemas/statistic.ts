import { z } from 'zod';
import { edtf } from './edtf.ts';
import { entryId } from './id.ts';
import { citations } from './source.ts';
import { line, text } from './text.ts';

/** What is counted, as an id. */
export const metric = entryId.describe(
  'What is counted, the same word for figures that can be compared: attendees, talks',
);

/** More than anything that is counted here; larger numbers are slips, and are not exact in JavaScript. */
const MAX_AMOUNT = 1e12;
const amount = z.number().min(0, 'a figure is not negative; say a decrease in label:').max(MAX_AMOUNT);

function isRank(value: number | undefined): boolean {
  return value === undefined || (Number.isInteger(value) && value >= 1);
}

/** One figure as one source states it. Contradicting figures are separate items. */
export const statistic = z
  .strictObject({
    metric,
    label: text.describe('What is counted, in words'),
    value: amount.optional().describe('The figure'),
    range: z.tuple([amount, amount]).optional().describe('Lowest and highest, when a range is stated'),
    words: text.optional().describe('The amount as words, when no figure is stated: most'),
    unit: z.enum(['percent', 'people', 'rank', 'count']).optional().describe('Unit; count when left out'),
    approx: z
      .enum(['about', 'nearly', 'over', 'at-least', 'under'])
      .optional()
      .describe('How the source qualifies the figure'),
    scope: text.optional().describe('Of what, where, for whom'),
    asOf: edtf.optional().describe('Date on which it was true'),
    by: text.optional().describe('Who states it'),
    note: text.optional().describe('What to know: contradictions, slips of the source'),
    source: citations.optional(),
  })
  .refine((s) => [s.value, s.range, s.words].filter((x) => x !== undefined).length === 1, {
    error: 'give exactly one of value, range or words',
  })
  .refine(({ range }) => range === undefined || range[0] <= range[1], {
    path: ['range'],
    error: 'the lowest figure comes first',
  })
  .refine(({ unit, value, range }) => unit !== 'rank' || [value, ...(range ?? [])].every(isRank), {
    path: ['value'],
    error: 'a rank is a whole number from 1',
  });
/** The field `statistics` of a file. */
export const statistics = z.array(statistic).optional().describe('Figures, each with its source');

/** A list of names as printed in a source, such as acknowledgements; the names are not identified with people. */
export const roll = z.strictObject({
  id: entryId.describe('Unique within the file'),
  title: text.describe('What the list is'),
  stated: z.number().int().min(0).max(MAX_AMOUNT).optional().describe('How many the source says there are'),
  names: z.array(line).min(1).describe('As printed, in the order printed'),
  note: text.optional().describe('What to know about it'),
  source: citations.optional(),
});
