/** Why a file cannot be imported. */
export interface Refusal {
  code: RefusalCode;
  /** Line of the file. */
  line: number;
  /** What the message adds in brackets. */
  detail?: string;
}

export type RefusalCode = keyof typeof REFUSAL_REASONS;

/** The reason for a refusal in English and what to do. */
export function refusalReason(code: RefusalCode): string {
  return REFUSAL_REASONS[code];
}

const REFUSAL_REASONS = {
  'no-front-matter':
    'The file has no front matter. Put title, date and author between two lines of --- at its top.',
  'open-front-matter': 'The front matter has no closing line. End it with a line of ---.',
  'code-front-matter':
    'The front matter is a program (---js), and the importer runs no code. Write it as YAML.',
  'json-front-matter': 'The front matter is JSON. Write it as YAML between two lines of ---.',
  'unreadable-front-matter': 'The front matter is neither valid YAML nor valid TOML. Correct it.',
  encoding: 'The encoding of the file was not recognized. Save it as UTF-8.',
  format: 'No format matches the file. Name the format with --format.',
  'no-title': 'The file has no title. Add title: to its front matter.',
  'no-date': 'The file has no date. Add date: to its front matter, or pass --date 2024-05-01.',
  'bad-date': 'The date does not exist. Correct it, or pass --date 2024-05-01.',
  'no-author':
    'The file has no author. Add author: to its front matter, or pass --author person:id, organization:id or a name.',
  'no-text': 'The file has no text after its front matter, so there is nothing to import.',
  'too-large': 'The file has more than 12 MB. Split it, or remove embedded pictures (data:).',
  'too-dense':
    'A paragraph has more than 200,000 marks such as * [ & <, or 200 levels of quotation. Put blank lines between its parts.',
  unreadable: 'The file cannot be read. Check that it exists and is not a broken link.',
  failed:
    'The importer could not convert this file. Simplify the markup at the place named, or import the text by hand.',
  'list-page': 'The file is a list page of its site without a text of its own. Import the pages it lists.',
  language:
    'The text is in none of the languages of the archive. If that is wrong, pass --lang zh-Hans, zh-Hant or en.',
  'post-exists':
    'The archive already has a post with this id, and the importer overwrites nothing. Pass --id another-id.',
  'same-id': 'Another file of this run has the same id. Import it alone with --id another-id.',
  'no-id': 'The name of the file gives no id. Pass --id some-id.',
} as const;
