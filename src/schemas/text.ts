import { z } from 'zod';

const words = z.string().trim().min(1);

/** Text for readers: one string for every language, or a map with at least one language. */
export const text = z
  .union([
    words,
    z
      .strictObject({
        'zh-Hans': words.optional().describe('Simplified Chinese'),
        'zh-Hant': words.optional().describe('Traditional Chinese; leave out to convert it from Simplified'),
        en: words.optional().describe('English'),
      })
      .refine((map) => Object.keys(map).length > 0, 'give at least one language: zh-Hans, zh-Hant or en'),
  ])
  .describe('One string for all languages, or a map with zh-Hans, zh-Hant, en');

export type Text = z.infer<typeof text>;

/** The languages authors write in, as BCP 47 tags. */
export const LANGS = ['zh-Hans', 'zh-Hant', 'en'] as const;
export type Lang = (typeof LANGS)[number];
