import { z } from 'astro/zod';
import { typedRef } from './edge.ts';
import { day, edtf } from './edtf.ts';
import { previousIds } from './id.ts';
import { fileSources, webUrl } from './source.ts';
import { roll, statistics } from './statistic.ts';
import { LANGS, text } from './text.ts';

/** The archive itself, as the author of what is written for it. */
export const ARCHIVE = 'xiangju';

const byline = (relation: 'author' | 'translator' | 'source-author') =>
  z.union([
    z.literal(ARCHIVE),
    typedRef(['person', 'organization'], relation, 'post'),
    z.strictObject({ name: z.string().min(1) }).describe('A name as printed that no page stands for'),
  ]);

/** Where the facts of a post come from. */
export const retoldSource = z.strictObject({
  title: z.string().min(1).describe('Title as printed'),
  url: webUrl.optional(),
  archived: webUrl.optional().describe('Archived copy that somebody has seen'),
  platform: z.string().optional().describe('Site or paper it appeared on'),
  authors: z.array(byline('source-author')).min(1).describe('Who wrote it first'),
  translators: z.array(byline('translator')).optional().describe('Who translated it'),
  date: edtf.optional().describe('When it appeared'),
  language: z.enum(LANGS).optional().describe('Its language'),
  licence: z.string().optional().describe('SPDX identifier, when the source states one'),
  firstPublished: z
    .strictObject({ url: webUrl, platform: z.string().describe('Site or paper it appeared on') })
    .optional()
    .describe('Where it appeared before, when the source says so'),
});
export type PostSource = z.infer<typeof retoldSource>;

const picture = z.strictObject({
  image: z
    .string()
    .regex(
      /^\/pictures\/[a-z0-9./-]+$/,
      'a path of our own: put the file into public/pictures/ and write /pictures/name.jpg',
    )
    .describe('/pictures/…, a file in public/pictures/'),
  alt: text.describe('What it shows, for those who do not see it'),
  caption: text.optional().describe('Words under it'),
  credit: z.string().describe('Who made it'),
  licence: z.string().describe('Its licence: an SPDX identifier, or in words'),
  focalPoint: z
    .tuple([z.number().min(0).max(1), z.number().min(0).max(1)])
    .optional()
    .describe('What must stay visible: x and y from 0 to 1'),
});

/** A word posts are sorted by. */
export const tag = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .describe('Lower-case ASCII words joined by hyphens');

const plain = z
  .array(z.string().min(1))
  .optional()
  .describe('Names in the text that mean something else than what the archive calls so');

/** The original of a post. Its title, summary and text are in `lang`. */
export const post = z
  .strictObject({
    title: z.string().trim().min(1).describe('Title, in the language of the file'),
    slug: z
      .string()
      .regex(/^[a-z0-9-]+$/)
      .optional()
      .describe('Address, when it is not the file name'),
    summary: z.string().trim().min(1).describe('Two or three sentences for lists and search engines'),
    tldr: z.string().trim().min(1).optional().describe('The whole in one sentence, set above the text'),
    date: day.describe('When it was published here, or when the source appeared'),
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
      .describe('What it is about, the first before all; at least one thing unless it is a draft'),
    covers: z
      .array(typedRef(['event', 'session'], 'covers', 'post'))
      .optional()
      .describe('Events, parts and sessions it tells of'),
    source: retoldSource.optional().describe('Where the facts come from'),
    sources: fileSources.describe('Further sources the text draws on'),
    canonical: webUrl.optional().describe('Address of the same text elsewhere that counts as the first'),
    seeAlso: z
      .array(typedRef(['post'], 'see-also', 'post'))
      .optional()
      .describe('Related posts picked by hand'),
    cover: picture.optional().describe('Picture above the text'),
    tags: z.array(tag).optional().describe('Few, lower-case'),
    keywords: z
      .array(z.string().min(1))
      .optional()
      .describe('Words to be found by that the text does not have'),
    plain,
    draft: z.boolean().optional().describe('true: checked, but published nowhere'),
    statistics,
    rolls: z.array(roll).optional().describe('Lists of names as printed in a source'),
    corrections: z
      .array(
        z.strictObject({ date: day.describe('When it was mended'), text: text.describe('What was wrong') }),
      )
      .optional()
      .describe('What was wrong, and when mended'),
    previousIds,
  })
  .refine(({ about, draft }) => draft || about.length > 0, {
    path: ['about'],
    error: 'what a published post is about: one to five of event:…, project:…, person:…',
  });
export type Post = z.infer<typeof post>;

const paragraphId = z.string().regex(/^p-[0-9a-f]{8}(?:-\d+)?$/);

/** A written translation beside its original: `<id>.en.md`. */
export const translation = z.strictObject({
  title: z.string().trim().min(1).describe('Title, in the language of the file'),
  summary: z.string().trim().min(1).describe('Two or three sentences for lists and search engines'),
  tldr: z.string().trim().min(1).optional().describe('The whole in one sentence, set above the text'),
  translators: z.array(byline('translator')).min(1).optional().describe('Who translated it'),
  updated: day.optional().describe('Day of the original it follows'),
  plain,
  follows: z
    .array(paragraphId)
    .optional()
    .describe('The paragraphs of the original it was made from, in order; npm run align writes them'),
  earlier: z
    .record(paragraphId, z.string().min(1))
    .optional()
    .describe('What a paragraph of the original said before it changed; npm run align writes it'),
});
export type Translation = z.infer<typeof translation>;
