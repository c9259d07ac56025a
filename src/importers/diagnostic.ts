/**
 * What became of something in a file: `left` served only the site it came from; `dropped` is lost from the text;
 * `mended` was wrong and is right now; `look` wants the author's eyes; `to-do` is what any draft wants before it is
 * published.
 */
export type RemarkKind = 'left' | 'dropped' | 'mended' | 'look' | 'to-do';

/** One thing that did not simply carry over, with the line of the original and its words there. */
export interface Remark {
  kind: RemarkKind;
  code: RemarkCode;
  line: number;
  /** What stood in the file, whole: nothing is lost without being told. */
  text: string;
  /** What the wording adds: the new form, a name, a command. */
  more?: string;
}

/** Takes remarks in as the parts of an import make them. */
export type Tell = (kind: RemarkKind, code: RemarkCode, line: number, text: string, more?: string) => void;

/** Why something was told, by its code. */
export const reasons = {
  furniture: 'it served only the former site',
  'commented-key': 'it is commented out in the front matter',
  'no-field': 'the archive has no field for it',
  'duplicate-key': 'the key stands twice; the last one counts',
  'bad-front-matter': 'the front matter is not sound; it was read line by line',
  'hidden-front-matter': 'the front matter stands where no reader of front matter looks',
  encoding: 'the file was not UTF-8',
  blanks: 'blanks that cannot be seen',
  marker: 'a mark of the former site',
  comment: 'a comment; readers never saw it',
  'inline-comment': 'a comment inside a sentence',
  'not-translated': 'the original has it, the translation does not',
  'not-in-original': 'the translation has it, the original does not',
  'no-original-title': 'the title of the original is not in the file',
  shortcode: 'a shortcode nobody here knows',
  'shortcode-tag': 'the tag of a shortcode; what it held is kept',
  'file-elsewhere': 'it shows a file that is not here',
  liquid: 'Liquid is a program of the former site; nothing of it was run',
  'liquid-tag': 'a tag of Liquid; what it held is kept',
  unused: 'nothing refers to it, so readers never saw it',
  reference: 'the address stands at the link itself now',
  'other-front-matter': 'the front matter of the original says it; this is its translation’s',
  attributes: 'attributes of Kramdown or Hugo',
  html: 'an HTML tag; what it held is kept',
  'html-content': 'scripts and styles are never carried over',
  embed: 'an embedded page is a link now',
  'wrong-traditional': 'a machine converted it wrongly',
  'ragged-table': 'a row had more or fewer cells than the head',
  'dead-link': 'it leads somewhere on the former site; say --site https://… and it becomes a whole address',
  'bad-link': 'a link the archive cannot keep; its words stay',
  'picture-moves': 'a picture of the former site; put the file there, with credit and licence',
  'picture-words': 'a picture without words; say what it shows',
  'picture-rots': 'the address of the picture will rot',
  cover: 'a cover needs a file of our own, a credit and a licence',
  byline: 'recognised as a page of the archive',
  printed: 'each name in it is a byline of the draft',
  repeated: 'it stands twice; once is enough',
  affiliation: 'affiliations stand on a person’s page, with a date and a source',
  author: 'no page of the archive has this name',
  'several-authors': 'several pages have this name; nobody is guessed',
  translator: 'no page of the archive has this name',
  about: 'nothing in the archive was recognised; say what it is about',
  summary: 'there was no summary; it is the beginning of the text',
  'tag-words': 'not a tag here; it is a keyword now',
  scraped: 'the summary was scraped from another page; write your own words',
  unaccounted: 'words that are in the file and not in the draft; look for them, and tell us',
  'bad-address': 'it is no address of the web',
  'first-published': 'the text says where it appeared first',
} as const;
export type RemarkCode = keyof typeof reasons;

/** Why a file cannot be imported, with the line to look at. */
export interface Refusal {
  code: RefusalCode;
  line: number;
  more?: string;
}

/** Why a file was refused, and what to do now, by its code. */
export const refusals = {
  'no-front-matter':
    'It has no front matter. Put title, date and author between two lines of --- at its top.',
  'open-front-matter': 'Its front matter is opened and never closed. Close it with a line of ---.',
  'code-front-matter': 'Its front matter is a program (---js). Nothing is ever run here; write it as YAML.',
  'json-front-matter': 'Its front matter is JSON. Write it as YAML between two lines of ---.',
  'unreadable-front-matter': 'Its front matter cannot be read.',
  encoding: 'Its bytes are in no encoding that could be told. Save it as UTF-8.',
  format: 'No format fits it. Say which it is with --format.',
  'unknown-format': 'There is no such format.',
  'no-title': 'It has no title. Add title: to its front matter.',
  'no-date': 'It has no date. Add date: to its front matter, or say --date 2024-05-01.',
  'bad-date': 'Its date is none that exists. Mend it, or say --date 2024-05-01.',
  'no-author':
    'Nobody is named as its author. Add author:, or say --author person:id, organization:id or a name.',
  'no-text': 'It has no text to import.',
  'list-page': 'It is a page that lists others, without a text of its own.',
  language:
    'Its language is none the archive is written in. If that is wrong, say --lang zh-Hans, zh-Hant or en.',
  'post-exists': 'A post of this id is there already, and nothing is ever overwritten. Say --id another-id.',
  'same-id': 'Another file of this run has the same id. Import it alone with --id another-id.',
  'no-id': 'No id can be made of its name. Say --id some-id.',
} as const;
export type RefusalCode = keyof typeof refusals;
