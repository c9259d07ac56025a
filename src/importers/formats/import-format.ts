import type { FrontMatterField } from '../front-matter/field.ts';

/** A field of a draft that keys of a front matter can fill. */
export type MappedField =
  | 'title'
  | 'slug'
  | 'date'
  | 'updated'
  | 'summary'
  | 'tldr'
  | 'authors'
  | 'authorLinks'
  | 'translators'
  | 'translatorLinks'
  | 'tags'
  | 'keywords'
  | 'url'
  | 'original'
  | 'platform'
  | 'cover';

/** What a format is recognized by. */
export interface FormatCandidate {
  path: string;
  fields: readonly FrontMatterField[];
  body: string;
}

/** A format of other sites, as data: how it is recognized, which keys fill which field, what its texts contain. */
export interface ImportFormat {
  /** One sentence for `npm run import -- --help`. */
  description: Readonly<Record<'en' | 'zh-Hans', string>>;
  /** How well a file matches: the format with the highest score is used; 0 for no match. */
  score(file: FormatCandidate): number;
  /** The keys for each field of the draft, in order of preference and in lower case. Of lists, all keys are used. */
  keys: { readonly [Field in MappedField]?: readonly string[] };
  /** Keys that served only the former site, in lower case. */
  ignoredKeys: readonly string[];
  /** What a text has besides Markdown and HTML. `bilingual`: comments can contain the original of a translation. */
  text: { comments: 'bilingual' | 'dropped'; shortcodes: boolean; liquid: boolean };
  /** The kind of every post of this format. */
  kind?: 'link';
}

/** True when a file has one of these keys, given in lower case. */
export function hasKey(file: FormatCandidate, ...keys: readonly string[]): boolean {
  return file.fields.some(({ key }) => keys.includes(key.toLowerCase()));
}
