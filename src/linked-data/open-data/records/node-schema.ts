import { z } from 'zod';
import { SESSION_STATUSES } from '#schemas/presence.ts';
import { LANGS, text } from '#schemas/text.ts';
import { bylineField, figureSchema, sourceIdsField as sources, stringField, urlField } from './fields.ts';
import { pageUrlsField } from './page-urls.ts';

const name = z.strictObject({
  value: stringField,
  lang: stringField.describe('BCP 47, or mul'),
  kind: z.enum(['preferred', 'native', 'romanised', 'english', 'nickname', 'handle', 'former']),
  order: z.enum(['family-given', 'given-family']).optional(),
  inferred: z.literal(true).optional().describe('No source states this form'),
  sources,
});

const commonFields = {
  id: stringField.describe('kind:id, or event:id#session'),
  pages: pageUrlsField.describe(
    'Its page in each language; of a session without one, its row on the page of its event',
  ),
  summary: text.optional().describe('In our own words'),
  links: z.record(stringField, urlField).optional().describe('Addresses elsewhere'),
  figures: z.array(figureSchema).optional(),
  notes: z.array(text).optional(),
  sources,
};

const entityFields = {
  ...commonFields,
  name: text,
  shortName: text.optional(),
  aliases: z.array(stringField).optional(),
  type: stringField.optional(),
};

const formerNames = z
  .array(z.strictObject({ name: text, from: stringField.optional(), until: stringField.optional(), sources }))
  .optional();

const person = z.strictObject({
  ...commonFields,
  kind: z.literal('person'),
  name: text,
  names: z.array(name).describe('Every form that pages show'),
  identity: z.enum(['verified', 'editor', 'name-only']),
  identityNote: text.optional(),
  namesakes: z.array(z.strictObject({ person: stringField, difference: text })).optional(),
  honours: z
    .array(z.strictObject({ title: text, by: stringField.optional(), year: stringField.optional(), sources }))
    .optional(),
});

const topics = z.array(stringField).optional().describe('Ids in `topics`');

const event = z.strictObject({
  ...entityFields,
  kind: z.literal('event'),
  dates: stringField.describe('EDTF'),
  timezone: stringField.optional(),
  place: stringField.optional().describe('Id in `places`'),
  city: text.optional(),
  country: stringField.optional(),
  venue: text.optional(),
  coordinates: z.tuple([z.number(), z.number()]).optional().describe('Latitude and longitude'),
  format: stringField.optional(),
  status: stringField,
  edition: z.int().optional(),
  topics,
});

const session = z.strictObject({
  ...commonFields,
  kind: z.literal('session'),
  event: stringField,
  name: text,
  type: stringField,
  date: stringField.optional(),
  status: z.enum(SESSION_STATUSES).optional().describe('When it differs from that of the event'),
  speakers: z.array(stringField).optional().describe('Names as printed of whom there is no page'),
  topics,
  languages: z.array(stringField).optional().describe('Languages it was held in, by ISO 639'),
});

const stage = z.strictObject({
  stage: stringField,
  from: stringField.optional(),
  asOf: stringField.optional(),
  // `disputedBy` of the files; version 1 of the data published it under this name.
  otherwise: z
    .array(z.strictObject({ says: text, source: stringField.describe('Id of `sources`') }))
    .optional()
    .describe('What other sources state instead'),
  sources,
});

const project = z.strictObject({
  ...entityFields,
  kind: z.literal('project'),
  formerNames,
  repository: urlField.optional(),
  homepage: urlField.optional(),
  licence: stringField.optional(),
  maturity: z.array(stage).optional(),
  topics,
});

const organization = z.strictObject({
  ...entityFields,
  kind: z.literal('organization'),
  formerNames,
  homepage: urlField.optional(),
  place: stringField.optional().describe('Id in `places`'),
});

const series = z.strictObject({ ...entityFields, kind: z.literal('series'), region: text.optional() });

const retoldText = z.strictObject({
  title: stringField,
  url: urlField.optional(),
  archived: urlField.optional(),
  platform: stringField.optional(),
  authors: z.array(bylineField).optional(),
  date: stringField.optional(),
  language: stringField.optional(),
  licence: stringField.optional(),
});

const post = z.strictObject({
  ...commonFields,
  kind: z.literal('post'),
  name: text.describe('Its title'),
  type: stringField,
  lang: z.enum(LANGS).describe('Language of the original'),
  date: stringField.describe('The day it was written; that of the text it retells is in `retells`'),
  updated: stringField.optional(),
  authors: z.array(bylineField).optional(),
  topics,
  retells: retoldText.optional().describe('The text of others that the post retells'),
});

/** The record of a node, by its kind. */
export const nodeRecordSchema = z.discriminatedUnion('kind', [
  person,
  event,
  session,
  project,
  organization,
  series,
  post,
]);
