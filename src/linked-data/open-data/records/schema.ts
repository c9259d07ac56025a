import { z } from 'astro/zod';
import { RELATIONS } from '#schemas/edge.ts';
import { LANGS, text } from '#schemas/text.ts';

/*
 * The shape of the open data, which is not the shape authors write: edges stand apart with their evidence, sources
 * are cited by id, and what pages do not show is not there. The JSON Schema is made from this.
 */

const webUrl = z.url();
const words = z.string().min(1);
const sources = z.array(words).optional().describe('Ids of `sources`');
const pages = z
  .strictObject({ 'zh-Hans': webUrl, 'zh-Hant': webUrl, en: webUrl })
  .describe('Its page in each language');

const figure = z
  .strictObject({
    metric: words.describe('What is counted; the same word for figures that can be compared'),
    label: text,
    value: z.number().optional(),
    range: z.tuple([z.number(), z.number()]).optional().describe('Lowest and highest'),
    words: text.optional().describe('The amount in words, where no figure is stated'),
    unit: z.enum(['percent', 'people', 'rank', 'count']),
    approx: z.enum(['about', 'nearly', 'over', 'at-least', 'under']).optional(),
    scope: text.optional(),
    asOf: words.optional().describe('When it held (EDTF)'),
    by: text.optional().describe('Who says so'),
    note: text.optional(),
    sources,
  })
  .describe('One figure as one source states it; figures that contradict each other stand side by side');

const name = z.strictObject({
  value: words,
  lang: words.describe('BCP 47, or mul'),
  kind: z.enum(['preferred', 'native', 'romanised', 'english', 'nickname', 'handle', 'former']),
  order: z.enum(['family-given', 'given-family']).optional(),
  inferred: z.literal(true).optional().describe('No source states this form'),
  sources,
});

const byline = z.strictObject({ id: words.optional(), name: text }).describe('Somebody who wrote');

const common = {
  id: words.describe('kind:id, or event:id#session'),
  pages,
  summary: text.optional().describe('In our own words'),
  links: z.record(words, webUrl).optional().describe('Addresses elsewhere'),
  figures: z.array(figure).optional(),
  notes: z.array(text).optional(),
  sources,
};
const named = {
  ...common,
  name: text,
  shortName: text.optional(),
  aliases: z.array(words).optional(),
  type: words.optional(),
};
const former = z
  .array(z.strictObject({ name: text, from: words.optional(), until: words.optional(), sources }))
  .optional();

const person = z.strictObject({
  ...common,
  kind: z.literal('person'),
  name: text,
  names: z.array(name).describe('Every form that pages show'),
  identity: z.enum(['verified', 'editor', 'name-only']),
  identityNote: text.optional(),
  namesakes: z.array(z.strictObject({ person: words, difference: text })).optional(),
  honours: z
    .array(z.strictObject({ title: text, by: words.optional(), year: words.optional(), sources }))
    .optional(),
});
const event = z.strictObject({
  ...named,
  kind: z.literal('event'),
  dates: words.describe('EDTF'),
  timezone: words.optional(),
  city: text.optional(),
  country: words.optional(),
  venue: text.optional(),
  coordinates: z.tuple([z.number(), z.number()]).optional().describe('Latitude and longitude'),
  format: words.optional(),
  status: words,
  edition: z.int().optional(),
});
const session = z.strictObject({
  ...common,
  kind: z.literal('session'),
  event: words,
  name: text,
  type: words,
  date: words.optional(),
  speakers: z.array(words).optional().describe('Names as printed of whom there is no page'),
});
const project = z.strictObject({
  ...named,
  kind: z.literal('project'),
  formerNames: former,
  repository: webUrl.optional(),
  homepage: webUrl.optional(),
  licence: words.optional(),
  maturity: z
    .array(z.strictObject({ stage: words, from: words.optional(), asOf: words.optional(), sources }))
    .optional(),
});
const organization = z.strictObject({
  ...named,
  kind: z.literal('organization'),
  formerNames: former,
  homepage: webUrl.optional(),
});
const series = z.strictObject({ ...named, kind: z.literal('series'), region: text.optional() });
const post = z.strictObject({
  ...common,
  kind: z.literal('post'),
  name: text.describe('Its title'),
  type: words,
  lang: z.enum(LANGS).describe('Language of the original'),
  date: words,
  updated: words.optional(),
  authors: z.array(byline),
  tags: z.array(words).optional(),
  retells: z
    .strictObject({
      title: words,
      url: webUrl.optional(),
      archived: webUrl.optional(),
      platform: words.optional(),
      authors: z.array(byline),
      date: words.optional(),
      language: words.optional(),
      licence: words.optional(),
    })
    .optional()
    .describe('The text of others that the post retells'),
});

const evidence = z
  .discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('sentence'),
      post: words,
      lang: z.enum(LANGS),
      url: webUrl,
      text: words,
    }),
    z.strictObject({ type: z.literal('source'), source: words }),
    z.strictObject({ type: z.literal('post'), post: words }),
  ])
  .describe('A sentence of ours with its paragraph, a source outside, or a post itself');

const edge = z.strictObject({
  id: words,
  from: words,
  relation: z.enum(RELATIONS),
  to: words,
  role: words.optional(),
  title: text.optional().describe('Position or honour'),
  as: words.optional().describe('The name as credited'),
  affiliation: words.optional().describe('For whom, at the time'),
  since: words.optional(),
  until: words.optional(),
  asOf: words.optional(),
  note: text.optional(),
  certainty: z.enum(['stated', 'implied', 'disputed']),
  evidence: z.array(evidence).min(1),
});

const source = z.strictObject({
  title: words,
  url: webUrl.optional(),
  archived: webUrl.optional(),
  author: words.optional(),
  site: words.optional(),
  date: words.optional(),
  lang: z.enum(LANGS).optional(),
  note: text.optional(),
});

const record = z.discriminatedUnion('kind', [person, event, session, project, organization, series, post]);
const file = z.strictObject({
  $schema: webUrl,
  licence: webUrl,
  credit: words,
  nodes: z.array(record).min(1),
  edges: z.array(edge),
  sources: z.record(z.string(), source).describe('By id'),
});

export type NodeRecord = z.infer<typeof record>;
export type EdgeRecord = z.infer<typeof edge>;
export type EvidenceRecord = z.infer<typeof evidence>;
export type SourceRecord = z.infer<typeof source>;
export type FigureRecord = z.infer<typeof figure>;

/** JSON Schema (2020-12) of every JSON file of the open data, the whole and the single ones. */
export function openDataJsonSchema(id: string): object {
  const schema = z.toJSONSchema(file, { target: 'draft-2020-12', reused: 'ref' });
  return { $id: id, title: 'Xiangju open data', ...schema };
}
