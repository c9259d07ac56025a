import type { Field } from './fields.ts';

/** What a draft can be filled with from front matter. */
export type Role =
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

/** A foreign file as far as recognising it goes. */
export interface Foreign {
  path: string;
  fields: readonly Field[];
  body: string;
}

/** One format of other sites, as data: how it is recognised, which of its keys fill what, what its texts are written in. */
export interface Importer {
  /** A sentence for authors. */
  describe: string;
  /** How well a file fits; the importer with most points takes it, 0 is not at all. */
  points(file: Foreign): number;
  /** Keys that fill each role, first found first; of lists all count. Keys are compared without case. */
  keys: { readonly [R in Role]?: readonly string[] };
  /** Keys that served only the former site. */
  furniture: readonly string[];
  /** What the text is written in besides Markdown and HTML. */
  text: { comments: 'pairs' | 'dropped'; shortcodes: boolean; liquid: boolean };
  /** A post of this format is always of this kind. */
  kind?: 'link';
}

/** True when a file has a key, whatever its case. */
export function has(file: Foreign, ...keys: readonly string[]): boolean {
  return file.fields.some(({ key }) => keys.includes(key.toLowerCase()));
}
