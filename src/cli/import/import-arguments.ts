import { IMPORT_FORMATS, isFormatName } from '#importers/formats/import-formats.ts';
import type { ImportOptions } from '#importers/model.ts';
import { isDay } from '#schemas/edtf.ts';
import { entryId } from '#schemas/id.ts';
import { LANGS } from '#schemas/text.ts';
import { commandText, helpText, inTypedLanguage } from '../command/command-text.ts';

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

/** Printed for `--help`. */
export function importHelp(): string {
  const formats = Object.entries(IMPORT_FORMATS).map(
    ([name, { description }]) => `  ${name.padEnd(15)} ${inTypedLanguage(description)}`,
  );
  return helpText('import', { formats: formats.join('\n'), langs: LANGS.join(', ') });
}

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
  if (site !== undefined && !/^https?:\/\//.test(site)) throw new Error(commandText('import.site', { site }));
  if (date !== undefined && !isDay(date)) throw new Error(commandText('import.date', { date }));
  if (id !== undefined && !entryId.safeParse(id).success) throw new Error(commandText('import.id', {}));
  return { site, author, date, about, id, format, lang };
}

function formatOption(value: string | undefined): ImportOptions['format'] {
  if (value === undefined || isFormatName(value)) return value;
  throw new Error(commandText('import.format', { value, formats: Object.keys(IMPORT_FORMATS).join(', ') }));
}

function langOption(value: string | undefined): ImportOptions['lang'] {
  const lang = LANGS.find((known) => known === value);
  if (value !== undefined && lang === undefined)
    throw new Error(commandText('import.lang', { langs: LANGS.join(', ') }));
  return lang;
}
