import { z } from 'zod';
import { contrast, PAPER, type Theme } from './colour.ts';
import { entryId } from './id.ts';
import { ROLE_GROUP_NAMES, ROLES } from './roles.ts';
import { webUrl } from './source.ts';
import { STAGES } from './stages.ts';
import { LANGS, line, text } from './text.ts';

/** Contrast of letters with their background, WCAG 2.2, success criterion 1.4.3: the seal has the paper's letters. */
const MIN_CONTRAST = 4.5;

const colour = (theme: Theme) =>
  z
    .string()
    .regex(/^#[0-9a-f]{6}$/, { error: 'a colour as #a8321f, in lower case', abort: true })
    .refine((value) => contrast(value, PAPER[theme]) >= MIN_CONTRAST, {
      error: `too close to the background of the ${theme} theme (${PAPER[theme]}); its contrast must be ${MIN_CONTRAST} : 1`,
    });

const ownStage = z.strictObject({ id: entryId, label: text.describe('What pages call it') });

const ownRole = z.strictObject({
  id: entryId,
  label: text.describe('What pages call it'),
  group: z.enum(ROLE_GROUP_NAMES).describe('What the role is for an event'),
});

/** A list in which an id, or the id of a row, stands once. */
function distinctRows<Row extends z.ZodType<string | { id: string }>>(row: Row) {
  const idOf = (value: string | { id: string }) => (typeof value === 'string' ? value : value.id);
  return z
    .array(row)
    .refine((rows) => new Set(rows.map(idOf)).size === rows.length, { error: 'each id once' });
}

/** `content/site.yml`: what one archive is called and how it differs from others. Every field may be left out. */
export const siteSettings = z.strictObject({
  id: entryId
    .optional()
    .describe('Short name in files of the open data and in calendars; it must not change'),
  name: text.optional().describe('Name of the archive'),
  languages: z
    .array(z.enum(LANGS))
    .min(1)
    .refine((langs) => new Set(langs).size === langs.length, { error: 'each language once' })
    .optional()
    .describe('Languages of the pages; without it all three'),
  seal: line.max(4).optional().describe('One to four letters in the square at the top'),
  line: text.optional().describe('What it is about, in a few words: beside the name and on cards'),
  description: text.optional().describe('One or two sentences for search engines'),
  home: z
    .strictObject({ title: text.describe('Heading'), lead: text.describe('The sentence below it') })
    .optional()
    .describe('Words of the home page'),
  about: text.optional().describe('First paragraph of the page about the archive'),
  colours: z
    .strictObject({
      light: colour('light').describe('On the light background'),
      dark: colour('dark').describe('On the dark background'),
    })
    .optional()
    .describe('Colour of the seal, of marks and of links'),
  licence: z
    .strictObject({ name: line.describe('As CC BY 4.0'), url: webUrl })
    .optional()
    .describe('Licence of texts and data'),
  stages: z
    .strictObject({
      by: line.optional().describe('Who gives projects their stages'),
      list: distinctRows(z.union([z.enum(STAGES), ownStage]))
        .optional()
        .describe('Stages of projects, the highest first; without it those that the site has words for'),
    })
    .optional()
    .describe('Stages of projects'),
  roles: distinctRows(z.union([z.enum(ROLES), ownRole]))
    .min(1)
    .optional()
    .describe(
      'Roles of people at events, in the order of pages; without it those that the site has words for',
    ),
  answerDays: z
    .int()
    .min(1)
    .max(90)
    .optional()
    .describe('Days within which somebody answers a request for correction; leave out to promise nothing'),
  url: webUrl.optional().describe('Address of the published site'),
  repository: webUrl.optional().describe('Address of its repository'),
  tag: z
    .string()
    .regex(/^[a-z0-9.-]+,\d{4}(?:-\d\d){0,2}$/, 'a domain and a year: example.org,2026')
    .optional()
    .describe(
      'Authority of the ids in feeds (RFC 4151): a domain and the year it was owned; it must not change',
    ),
  questions: z
    .array(
      z.strictObject({
        id: entryId.describe('Part of the address of the question'),
        question: text.describe('In words'),
        sparql: z.string().min(1).describe('In SPARQL; PAGE: stands for the address of the English pages'),
      }),
    )
    .optional()
    .describe('Sample queries of the page of the data, with their results'),
  words: z
    .record(z.string().regex(/^[a-z][a-z0-9.-]*$/i), text)
    .optional()
    .describe('Other words for a string of the pages, by its key in src/i18n/strings'),
});
export type SiteSettings = z.infer<typeof siteSettings>;
