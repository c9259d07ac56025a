import type { Lang, Locale } from './locales.ts';
import type { LocalizedText, Text } from './localize.ts';
import type { NameForm, ShownName } from './names.ts';
import type { Translate } from './translate.ts';

/** A source as pages cite it. */
export interface CitedSource {
  title: string;
  url?: string | undefined;
  archived?: string | undefined;
  author?: string | undefined;
  site?: string | undefined;
  date?: string | undefined;
  lang?: Lang | undefined;
  note?: Text | undefined;
}

/** How files cite: an id of the register of sources, a source written out, or several. */
export type SourceCitation = string | CitedSource | readonly (string | CitedSource)[];

/**
 * One language's view of the archive: how everything in it is named, written and addressed there.
 * Pages get one from the catalog and hand it to components.
 */
export interface LocaleContext {
  locale: Locale;
  lang: Lang;
  /** The site's own words. */
  t: Translate;
  /** The site's word for a value that content uses (`role`, `speaker`); the value itself if there is none. */
  label(group: string, value: string): string;
  /** Words of an author. */
  text(text: Text): LocalizedText;
  /** Words known to be in a language. */
  written(words: string, lang: Lang): LocalizedText;
  /** Full name of a node, and the short one for lists. */
  name(id: string): LocalizedText;
  short(id: string): LocalizedText;
  /** Forms of a person's name. */
  names(forms: readonly NameForm[]): { lead: ShownName; others: ShownName[] };
  /** Names in a title that no line should break. */
  nonBreaking(title: string): string[];
  /** One sentence about a node, where it has one. */
  summary(id: string): LocalizedText | undefined;
  /** True when the node has a page. */
  has(id: string): boolean;
  /** Address of a node's page, and of the file its preview is made from. */
  href(id: string): string;
  preview(id: string): string | undefined;
  /** Address of a sentence: the page that shows it in its language, and the paragraph there. */
  sentence(post: string, lang: Lang, paragraph: string): string;
  /** When a post was dated or an event held, in EDTF. */
  day(id: string): string | undefined;
  /** The outside source a post is written from. */
  origin(post: string): CitedSource | undefined;
  /** The sources a file cites. */
  cite(citing: SourceCitation | undefined): CitedSource[];
  /** A date or interval in EDTF, in words. */
  date(edtf: string): string;
  list(words: readonly string[]): string;
}
