import { z } from 'zod';
import { typedRef } from './edge.ts';
import { day, edtf } from './edtf.ts';
import { entryId, previousIds } from './id.ts';
import { fileSources, webUrl } from './source.ts';
import { roll, statistics } from './statistic.ts';
import { LANGS, line, text } from './text.ts';
import { topicIds } from './topic.ts';

/** Value of `authors` for texts the editors wrote. */
export const EDITORS = 'editors';
/** The same under the name that this archive had for them first. */
const FIRST_ARCHIVE = 'xiangju';

/** True for a byline that means the editors of the archive. */
export function isEditors(byline: unknown): byline is typeof EDITORS | typeof FIRST_ARCHIVE {
  return byline === EDITORS || byline === FIRST_ARCHIVE;
}

const byline = (relation: 'author' | 'translator' | 'source-author') =>
  z.union([
    z.literal([EDITORS, FIRST_ARCHIVE]),
    typedRef(['person', 'organization'], relation, 'post'),
    z.strictObject({ name: line }).describe('A name as printed, of somebody without a page'),
  ]);

/** The text that a post retells, or that it is a copy of. */
export const retoldSource = z.strictObject({
  title: line.describe('Title as printed'),
  url: webUrl.optional(),
  archived: webUrl.optional().describe('Archived copy that somebody has seen'),
  platform: line.optional().describe('Site or paper it appeared on'),
  authors: z.array(byline('source-author')).min(1).describe('Who wrote it first'),
  translators: z.array(byline('translator')).optional().describe('Who translated it'),
  date: edtf.optional().describe('When it appeared'),
  language: z.enum(LANGS).optional().describe('Its language'),
  licence: line.optional().describe('SPDX identifier, when the source states one'),
  firstPublished: z
    .strictObject({ url: webUrl, platform: line.describe('Site or paper it appeared on') })
    .optional()
    .describe('Where it appeared before, when the source says so'),
});
export type PostSource = z.infer<typeof retoldSource>;

const picture = z.strictObject({
  image: z
    .string()
    .regex(
      /^\/pictures\/[a-z0-9./-]+$/,
      'a path of this site: put the file into public/pictures/ and write /pictures/name.jpg',
    )
    .describe('/pictures/…, a file in public/pictures/'),
  alt: text.describe('What it shows, for people who cannot see it'),
  caption: text.optional().describe('Words under it'),
  credit: line.describe('Who made it'),
  licence: line.describe('Its licence: an SPDX identifier, or in words'),
  focalPoint: z
    .tuple([z.number().min(0).max(1), z.number().min(0).max(1)])
    .optional()
    .describe('Point that must stay visible when cropped: x and y from 0 to 1'),
});

const unlinkedNames = z
  .array(z.string().min(1))
  .optional()
  .describe('Names in the text that mean something else than the entry of this name');

/** The original of a post; `lang` is the language of title, summary and text. */
export const post = z
  .strictObject({
    title: line.describe('Title, in the language of the file'),
    slug: entryId.optional().describe('Last part of the URL, when it is not the file name'),
    summary: z
      .string()
      .trim()
      .min(1)
      .max(2000)
      .describe('Two or three sentences for lists and search engines'),
    tldr: line.optional().describe('The text in one sentence, shown above it'),
    date: day.describe('The day it was written here; the day of what it retells is source.date'),
    updated: day.optional().describe('When the text last changed'),
    lang: z.enum(LANGS).describe('Language of this file'),
    kind: z
      .enum(['recap', 'essay', 'announcement', 'annual-review', 'link', 'translation'])
      .describe('What sort of text'),
    authors: z.array(byline('author')).min(1).describe('Who wrote the words on this page'),
    translators: z.array(byline('translator')).optional().describe('Who translated it'),
    about: z
      .array(typedRef(['event', 'person', 'project', 'organization', 'series', 'session'], 'about', 'post'))
      .max(5)
      .describe('What it is about, most important first; at least one unless it is a draft'),
    covers: z
      .array(typedRef(['event', 'session'], 'covers', 'post'))
      .optional()
      .describe('Events, parts and sessions it reports on'),
    source: retoldSource.optional().describe('Where the facts come from'),
    sources: fileSources.describe('Further sources the text draws on'),
    canonical: webUrl.optional().describe('URL of the same text elsewhere that search engines should prefer'),
    seeAlso: z
      .array(typedRef(['post'], 'see-also', 'post'))
      .optional()
      .describe('Related posts chosen by hand'),
    cover: picture.optional().describe('Picture above the text'),
    topics: topicIds,
    keywords: z.array(line).optional().describe('Search words that are not in the text'),
    unlinkedNames,
    draft: z.boolean().optional().describe('true: checked, but published nowhere'),
    statistics,
    rolls: z.array(roll).optional().describe('Lists of names as printed in a source'),
    corrections: z
      .array(
        z.strictObject({
          date: day.describe('When it was corrected'),
          text: text.describe('What was wrong'),
        }),
      )
      .optional()
      .describe('What was wrong, and when it was corrected'),
    previousIds,
  })
  .refine(({ about, draft }) => draft || about.length > 0, {
    path: ['about'],
    error: 'what a published post is about: one to five of event:…, project:…, person:…',
  });
export type Post = z.infer<typeof post>;

const paragraphId = z.string().regex(/^p-[0-9a-f]{8}(?:-\d+)?$/);

/** Front matter of a translation, `<id>.en.md`. */
export const translation = z.strictObject({
  title: line.describe('Title, in the language of the file'),
  summary: z.string().trim().min(1).max(2000).describe('Two or three sentences for lists and search engines'),
  tldr: line.optional().describe('The text in one sentence, shown above it'),
  translators: z.array(byline('translator')).min(1).optional().describe('Who translated it'),
  updated: day.optional().describe('Day of the version of the original that it translates'),
  unlinkedNames,
  sourceParagraphs: z
    .array(paragraphId)
    .optional()
    .describe('Ids of the translated paragraphs of the original, in order; npm run align writes them'),
  previousParagraphs: z
    .record(paragraphId, z.string().min(1))
    .optional()
    .describe('Text of paragraphs of the original before they changed, by id; npm run align writes it'),
});
export type Translation = z.infer<typeof translation>;
