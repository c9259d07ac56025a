import { z } from 'zod';

/** Most characters of a name or title, and of a text in a field. */
export const MAX_LINE_LENGTH = 300;
const MAX_TEXT_LENGTH = 5000;

const words = z.string().trim().min(1).max(MAX_TEXT_LENGTH);

/** What a new file has where the author must write; the check accepts it in drafts only. */
const PLACEHOLDER = '……';

/** A name or title: one line with something to read. */
export const line = z
  .string()
  .trim()
  .min(1)
  .max(MAX_LINE_LENGTH)
  .refine((value) => !/[\n\r\t]/.test(value), 'one line; remove the line break or tab')
  .refine(
    (value) => /[\p{L}\p{N}\p{S}]/u.test(value) || value === PLACEHOLDER,
    'it needs at least one letter or digit',
  );

const inLanguages = <Schema extends z.ZodString>(schema: Schema) =>
  z
    .union([
      schema,
      z
        .strictObject({
          'zh-Hans': schema.optional().describe('Simplified Chinese'),
          'zh-Hant': schema
            .optional()
            .describe('Traditional Chinese; leave out to convert it from Simplified'),
          en: schema.optional().describe('English'),
        })
        .refine((map) => Object.keys(map).length > 0, 'give at least one language: zh-Hans, zh-Hant or en'),
    ])
    .describe('One string for all languages, or a map with zh-Hans, zh-Hant, en');

/** Text for readers: one string for every language, or a map with at least one language. */
export const text = inLanguages(words);

/** A name or title, in one line, in the form of `text`. */
export const lineText = inLanguages(line);

export type Text = z.infer<typeof text>;

/** The languages authors write in, as BCP 47 tags. */
export const LANGS = ['zh-Hans', 'zh-Hant', 'en'] as const;
export type Lang = (typeof LANGS)[number];
