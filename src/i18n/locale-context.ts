import type { NameForm } from '#schemas/person.ts';
import type { CitedSource, SourceCitation } from '#schemas/source.ts';
import type { Lang, Text } from '#schemas/text.ts';
import type { Locale } from './locales.ts';
import type { LocalizedText } from './localize.ts';
import type { Messages, StringTable, Translate } from './message.ts';
import type { DisplayedName } from './names.ts';
import type { StringKey } from './strings/site-strings.ts';

/** The site's own strings in one locale. */
export interface LocaleStrings {
  locale: Locale;
  /** BCP 47 tag of the locale. */
  lang: Lang;
  t: Translate<StringKey>;
  /** The string of a value that content uses (`role`, `speaker`); the value itself where the site has none. */
  label(group: string, value: string): string;
  /** The strings of a table for the browser, their arguments not yet filled in. */
  messages<Key extends string>(table: StringTable<Key>): Messages<Key>;
}

/** Dates and lists in the form of one locale. */
export interface LocaleFormats {
  /** A date or interval in EDTF, as text. */
  date(edtf: string): string;
  list(items: readonly string[]): string;
}

/** Text of authors as one locale shows it. */
export interface LocaleTexts {
  text(text: Text): LocalizedText;
  /** Text of a known language. */
  written(text: string, lang: Lang): LocalizedText;
  /** The forms of a person's name. */
  names(forms: readonly NameForm[]): { lead: DisplayedName; others: DisplayedName[] };
  /** Names in a title within which no line may break. */
  nonBreaking(title: string): string[];
}

/** Names of nodes in one locale; each throws for an id without a page. */
export interface NodeNames {
  /** Full name. */
  name(id: string): LocalizedText;
  /** Short name where the node has one, else the full one. */
  short(id: string): LocalizedText;
  /** Short name, followed by the status of an event or session that was not held: for lists without room for a mark. */
  listed(id: string): LocalizedText;
  /** The name that an organization or project had at a date in EDTF; undefined where it had its present name. */
  formerName(id: string, dates: string): LocalizedText | undefined;
  /** One word on an event or session that was not held, such as cancelled; undefined for all others. */
  status(id: string): string | undefined;
  /** What distinguishes a person from others of the same name; undefined where nobody else has it. */
  distinction(id: string): LocalizedText | undefined;
  /** One sentence about a node; undefined where there is none. */
  summary(id: string): LocalizedText | undefined;
}

/** URL paths of nodes in one locale; all but `has` throw for an id without a page. */
export interface NodeUrls {
  /** True when the node has a page. */
  has(id: string): boolean;
  href(id: string): string;
  /** Path of the JSON file of a node's preview; undefined for sessions. */
  preview(id: string): string | undefined;
  /** Path of a paragraph on the page that shows the text of this language. */
  sentence(post: string, lang: Lang, paragraph: string): string;
}

/** Names of what `content/topics.yml` and `content/places.yml` list; of an unknown id, the id. */
export interface RegisterNames {
  topicName(id: string): LocalizedText;
  placeName(id: string): LocalizedText;
  /** Name of a country by its code of ISO 3166. */
  countryName(code: string): string;
  /** The name of a language by its code of ISO 639. */
  languageName(code: string): string;
}

/** Dates and sources of nodes. */
export interface NodeSources {
  /** Dates of an event, the day of a session, or of a post those of its subject, in EDTF. */
  day(id: string): string | undefined;
  /** The source from which a post is written. */
  origin(post: string): CitedSource | undefined;
  /** The sources of a citation; ids without an entry in `content/sources.yml` are left out. */
  cite(citation: SourceCitation | undefined): CitedSource[];
  /** What is known of a page outside that is gone; undefined for one that is not known to be. */
  lost(url: string | undefined): LostPage | undefined;
}

/** A page outside that is gone. */
export interface LostPage {
  /** Day on which it was missing first. */
  since: string;
  /** A copy of it. */
  archived?: string | undefined;
}

/**
 * Everything a page needs to show the archive in one locale. Pages receive it from the catalog. A function that needs
 * one part takes that part: `NodeUrls`, `Pick<LocaleStrings, 't'>`.
 */
export interface LocaleContext
  extends LocaleStrings,
    LocaleFormats,
    LocaleTexts,
    NodeNames,
    NodeUrls,
    RegisterNames,
    NodeSources {}
