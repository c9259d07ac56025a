import type { CharacterFault } from '#text/character-fault.ts';
import type { TypingSlip } from './slips/slip-candidate.ts';

/** Arguments of a finding that has none. */
type NoArguments = Readonly<Record<string, never>>;

/** The known word nearest to a mistyped one, where there is one. */
interface Suggestion {
  suggestion?: string;
}

/** Every code a finding can have, with what its wording is made from. */
export interface FindingArguments
  extends FileArguments,
    FieldArguments,
    StatementArguments,
    NameArguments,
    TextArguments,
    PictureArguments,
    UrlArguments {}

/** A file that cannot be read, or whose name means nothing. */
interface FileArguments {
  /** `message` is the parser's, without its position. */
  markdown: { message: string };
  'no-front-matter': NoArguments;
  /** A line of dashes around the fields, or a code fence around the file; `written` is undefined when it is missing. */
  'front-matter-fence': { fence: 'opening' | 'closing' | 'code'; written?: string };
  /** What a Chinese keyboard types in place of a character of YAML; `line` is the line without this slip, `indent` its
   * spaces where those are wrong. */
  'typing-slip': { slip: TypingSlip; written: string; line: string; indent?: number };
  /** `mark`: what a line of the front matter begins with. */
  'front-matter-mark': { mark: string };
  'text-nesting': { most: number };
  'file-name': Suggestion & { name: string };
  'file-language': { name: string; suffix: string };
  'file-stray': { name: string };
  /** A symbolic link; `name` is its path. */
  'file-link': { name: string };
  /** A file or folder that nothing reads, beside the folders of the kinds. */
  'file-unknown': Suggestion & { name: string; folder: boolean };
  'byte-order-mark': NoArguments;
  /** `readings`: the line as decoded in encodings that are possible. */
  encoding: { encoding?: string; readings?: string };
  /** `reason` is an error code of the `yaml` package, `word` the word at the position. */
  yaml: { message: string; reason: string; word: string };
  /** YAML that parses, but is not allowed in the archive. */
  'yaml-feature': { feature: 'tag' | 'anchor' | 'alias' | 'key' | 'directive' | 'nesting' };
}

/** A field of one file, as its schema sees it; `field` is its path: `people.0.person`. */
interface FieldArguments {
  'unknown-field': Suggestion & { field: string };
  'not-one-of': Suggestion & { field: string; value: string; values: string };
  'missing-field': { field: string; expected: string };
  date: { field: string; value: string; message: string };
  invalid: { field: string; value: string; message: string };
  'renamed-field': { field: string; current: string };
  'renamed-field-twice': { field: string; current: string };
  /** `after`: the field before it in the schema's order; none for the first. */
  'field-order': { field: string; after?: string };
  unfinished: { field: string };
}

/** References, sources and dates. */
interface StatementArguments {
  'unknown-reference': Suggestion & { target: string; field: string };
  'no-source': NoArguments;
  'unknown-source': Suggestion & { source: string };
  /** `disguise`: what the word is, when it is not a topic: `place: shanghai`, `project:kubernetes`. */
  'unknown-topic': Suggestion & { topic: string; disguise?: string };
  'unknown-place': Suggestion & { place: string };
  'name-in-register-twice': { name: string; other: string };
  'title-names-topic': { name: string; topic: string };
  'no-evidence': { statement: string; field: string };
  'part-outside': { part: string; whole: string; event: string };
  'programme-without-event': { id: string };
  'role-before-event': { person: string; role: string };
  'presence-without-event': { person: string; presence: string; status: string };
  'date-ahead': { date: string };
  'planned-in-past': { dates: string };
  'updated-before-date': { updated: string; date: string };
  /** `circle`: ids from the entry to itself. */
  'reference-circle': { field: string; circle: string };
  'part-and-co-located': { event: string };
  'edition-twice': { edition: number; series: string; other: string };
  'figure-implausible': { value: string };
  'about-unmentioned': { target: string };
  'session-names-project': { name: string; project: string };
  'session-names-organization': { name: string; organization: string };
  'session-credits-person': { credit: string; person: string };
  'video-without-id': { url: string };
  'recap-before-event': { date: string; event: string; dates: string };
  'as-of-after-source': { asOf: string; date: string };
}

/** People and their names; `other` is a file, `id` the other person's id. */
interface NameArguments {
  'same-name': { name: string; other: string; id: string };
  'similar-name': {
    name: string;
    other: string;
    id: string;
    theirs: string;
    similarity: 'order' | 'pinyin' | 'spelling';
  };
  'removed-person': { id: string };
  'removed-name': { id: string };
  'hidden-name': { id: string };
  'no-shown-name': NoArguments;
  'name-only-linked': { account: string };
  'affiliation-ends-before-start': { from: string; until: string };
  'affiliation-twice': { one: string; two: string };
  'two-companies': { one: string; two: string };
  'unlinked-name': { name: string; mentions: string };
}

/** Texts of posts and their translations. */
interface TextArguments {
  /** `character`: its code point, U+202E; `kind`: what it does. */
  'character-unseen': { character: string; kind: CharacterFault };
  'link-scheme': Suggestion & { url: string; scheme: string };
  'link-address': { url: string; hint: string };
  'dead-link': Suggestion & { url: string };
  'undefined-footnote': { label: string };
  'mention-target': { url: string };
  'mention-role': Suggestion & { value: string; values: string };
  'mention-presence': Suggestion & { value: string };
  'mention-title': Suggestion & { value: string };
  /** A mention of an entry that exists, by its file, its page or another word for its kind. */
  'mention-written-otherwise': { url: string; expected: string };
  'mention-without-sentence': { url: string };
  /** `expected`: what `written` must be, where that is certain. */
  'mention-unparsed': { written: string; expected?: string };
  'translation-without-original': { id: string };
  'translation-same-lang': { lang: string };
  'translation-behind': { updated: string };
  'translation-not-aligned': { count: number; originalCount: number };
  'translation-paragraphs-miscounted': { count: number; listedCount: number; file: string };
  'translation-paragraphs-behind': { count: number; file: string };
  'translation-untranslated': { count: number; lang: string };
  'text-html': { value: string };
  'text-code': { value: string };
  'unknown-component': Suggestion & { name: string };
  'component-attribute': Suggestion & { name: string; attribute: string; known: string };
  'component-value': Suggestion & { name: string; attribute: string; value: string; known: string };
  'component-content': { name: string };
  'no-figures': { of: string; file: string };
  'no-roll': Suggestion & { id: string; of: string };
  spacing: { written: string; expected: string };
}

interface PictureArguments {
  'picture-alt': { url: string };
  'picture-credit': { url: string; alt: string };
  'picture-temporary': { url: string };
  'picture-elsewhere': { url: string };
  'picture-missing': Suggestion & { url: string };
  /** `ending`: of the file name; `content`: what its first bytes are, where they are known. */
  'picture-content': { url: string; ending: string; content?: string };
  'picture-size': { url: string; bytes: number; most: number };
}

/** Ids and published URLs. */
interface UrlArguments {
  'duplicate-id': { id: string; other: string };
  /** `fixable`: one entry of the kind is new, so the id was certainly renamed to `suggestion`. */
  'url-gone': Suggestion & { path: string; old: string; fixable: boolean };
  'url-lock-line': { line: string };
  'paragraph-lock-line': { line: string };
  /** `count`: the published paragraphs of this text that are not in it any more. */
  'paragraphs-changed': { post: string; lang: string; count: number };
}
