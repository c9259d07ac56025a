import { IMPORT_FORMATS, isFormatName } from '#importers/formats/import-formats.ts';
import type { ImportOptions } from '#importers/model.ts';
import { isDay } from '#schemas/edtf.ts';
import { entryId } from '#schemas/id.ts';
import { LANGS } from '#schemas/text.ts';

/** The options of `npm run import`, for `parseArgs`. */
export const IMPORT_ARGUMENTS = {
  write: { type: 'boolean', default: false },
  verbose: { type: 'boolean', default: false },
  report: { type: 'boolean', default: false },
  about: { type: 'string', multiple: true },
  format: { type: 'string' },
  site: { type: 'string' },
  author: { type: 'string' },
  date: { type: 'string' },
  lang: { type: 'string' },
  id: { type: 'string' },
} as const;

/** Printed below an error of the arguments. */
export const IMPORT_USAGE = `npm run import -- FILE or FOLDER … [--write]
npm run import -- --help             lists the formats and options`;

/** Printed for `--help`. */
export const IMPORT_HELP = `npm run import -- FILE or FOLDER … [--write]

Converts texts of other sites to drafts and reports what was changed or dropped and why. Without --write nothing is
written. The format of a file is recognized:
${Object.entries(IMPORT_FORMATS)
  .map(([name, { description }]) => `  ${name.padEnd(15)} ${description}`)
  .join('\n')}

  --write         write the drafts to content/posts; no file is overwritten
  --format NAME   the format of every file
  --site URL      where the texts were published: base of relative links, and the source of the drafts
  --author ID     the author, for files that name none: person:id, organization:id or a name
  --date DAY      the day of publication, for files that have none: 2024-05-01
  --lang TAG      the language, where it is recognized wrongly: ${LANGS.join(', ')}
  --about ID      what the text is about: event:id, project:id …; can be repeated
  --id ID         the id of the draft, for a single file
  --verbose       list every diagnostic in full
  --report        print a table of the formats instead`;

/** The options as `parseArgs` returns them. */
export type ImportArguments = {
  [Name in 'format' | 'site' | 'author' | 'date' | 'lang' | 'id']?: string | undefined;
} & {
  about?: string[] | undefined;
};

/**
 * Checks the options of the command line.
 * @throws with the option and what to type
 */
export function importOptions(values: ImportArguments): ImportOptions & { id?: string | undefined } {
  const { site, author, date, about, id } = values;
  const format = formatOption(values.format);
  const lang = langOption(values.lang);
  if (site !== undefined && !/^https?:\/\//.test(site))
    throw new Error(`--site must be a URL that starts with https://, not ${site}.`);
  if (date !== undefined && !isDay(date))
    throw new Error(`--date must be a day that exists, written like 2024-05-01, not ${date}.`);
  if (id !== undefined && !entryId.safeParse(id).success)
    throw new Error('--id must have only lower-case letters, digits and single hyphens.');
  return { site, author, date, about, id, format, lang };
}

function formatOption(value: string | undefined): ImportOptions['format'] {
  if (value === undefined || isFormatName(value)) return value;
  throw new Error(
    `There is no format ${value}. --format must be one of ${Object.keys(IMPORT_FORMATS).join(', ')}.`,
  );
}

function langOption(value: string | undefined): ImportOptions['lang'] {
  const lang = LANGS.find((known) => known === value);
  if (value !== undefined && lang === undefined)
    throw new Error(`--lang must be one of ${LANGS.join(', ')}.`);
  return lang;
}
