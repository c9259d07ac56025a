import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { converter } from '#i18n/convert.ts';
import type { ForeignFile, Imported, Refused, Said } from '#importers/file.ts';
import { formats, isFormat } from '#importers/formats.ts';
import { namesOf } from '#importers/names.ts';
import { shown, summaryOf, told } from '#importers/report.ts';
import { importAll } from '#importers/run.ts';
import { contentDir, readArchive } from '#reader/archive.ts';
import { indexNames, namesIn } from '#rules/name-index.ts';
import { isDay } from '#schemas/edtf.ts';
import { LANGS } from '#schemas/text.ts';
import { tableOf } from './import-table.ts';

const USAGE = `npm run import -- FILE or FOLDER … [--write]

Reads texts of other sites and shows the drafts it would write, what it drops and why. Formats, recognised by themselves:
${Object.entries(formats)
  .map(([name, { describe }]) => `  ${name.padEnd(15)} ${describe}`)
  .join('\n')}

  --write         write the drafts to content/posts; nothing is ever overwritten
  --format NAME   take every file for this format
  --site URL      where the texts stood: makes relative links whole, and is named as the source
  --author ID     who wrote it, where the file does not say: person:id, organization:id or a name
  --date DAY      when it appeared, where the file does not say: 2024-05-01
  --lang TAG      ${LANGS.join(', ')}, where it is told wrongly
  --about ID      what it is about: event:id, project:id …; may stand several times
  --id ID         the id of the draft, for one file
  --verbose       list everything that was left behind, and in full
  --report        print the table of formats instead`;

const options = {
  write: { type: 'boolean', default: false },
  verbose: { type: 'boolean', default: false },
  report: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
  about: { type: 'string', multiple: true },
  format: { type: 'string' },
  site: { type: 'string' },
  author: { type: 'string' },
  date: { type: 'string' },
  lang: { type: 'string' },
  id: { type: 'string' },
} as const;

/** Exit codes: 0 all imported, 1 a file was refused, 2 the command itself cannot be understood. */
process.exitCode = main();

function main(): number {
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const wrong = values.help || positionals.length === 0 ? USAGE : mistake(values);
    if (wrong !== undefined) {
      console.error(wrong);
      return values.help ? 0 : 2;
    }
    return run(positionals, values);
  } catch (cause) {
    console.error(cause instanceof Error ? cause.message : cause);
    return 2;
  }
}

type Values = { [K in 'format' | 'site' | 'author' | 'date' | 'lang' | 'id']?: string | undefined } & {
  about?: string[] | undefined;
  write: boolean;
  verbose: boolean;
  report: boolean;
};

function mistake({ format, site, date, lang, id }: Values): string | undefined {
  if (format !== undefined && !isFormat(format))
    return `There is no format ${format}; choose one of ${Object.keys(formats).join(', ')}.`;
  if (site !== undefined && !/^https?:\/\//.test(site))
    return `--site wants a whole address, starting with https://, not ${site}.`;
  if (date !== undefined && !isDay(date)) return `${date} is no day that exists; write it as 2024-05-01.`;
  if (lang !== undefined && !LANGS.some((known) => known === lang))
    return `--lang is one of ${LANGS.join(', ')}.`;
  return id !== undefined && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)
    ? 'An id has only lower-case letters, digits and single hyphens.'
    : undefined;
}

function run(paths: readonly string[], values: Values): number {
  const archive = readArchive(contentDir());
  const conversion = converter(archive.terms.phrases);
  const index = indexNames(archive.entries, conversion);
  const names = namesOf(archive.entries, conversion, (text) => namesIn(text, index));
  const posts = new Set(
    [...archive.entries, ...archive.broken].filter(({ kind }) => kind === 'post').map(({ id }) => id),
  );
  const files = paths.flatMap(filesAt);
  if (files.length === 0) throw new Error(`There is no Markdown in ${paths.join(', ')}.`);
  const results = importAll(files, { names, posts }, said(values));
  if (values.report) console.log(tableOf(results, files));
  else print(results, values);
  if (values.write) write(results);
  return results.some((result) => 'refusals' in result) ? 1 : 0;
}

function said({ format, lang, ...values }: Values): Said & { id?: string | undefined } {
  const { site, author, date, about, id } = values;
  return {
    site,
    author,
    date,
    about,
    id,
    format: format !== undefined && isFormat(format) ? format : undefined,
    lang: LANGS.find((known) => known === lang),
  };
}

/** Markdown at a path: the file itself, or every file below a folder, named from where the command runs. */
function filesAt(path: string): ForeignFile[] {
  const names = statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(?:md|markdown)$/i.test(name))
        .map((name) => join(path, name))
    : [path];
  return names
    .filter((name) => statSync(name).isFile())
    .toSorted()
    .map((name) => ({
      path: relative('', name),
      within: join(basename(resolve(path)), relative(path, name)),
      bytes: readFileSync(name),
    }));
}

function print(results: readonly (Imported | Refused)[], { write: writes, verbose }: Values): void {
  for (const result of results) console.log(told(result, verbose));
  const [only] = results;
  if (!writes && results.length === 1 && only && 'drafts' in only) console.log(shown(only.drafts));
  console.log(`${summaryOf(results)}${writes ? '' : '; nothing was written (--write writes)'}`);
}

/** Writes drafts; a file that is there already stays as it is. */
function write(results: readonly (Imported | Refused)[]): void {
  for (const { path, text } of results.flatMap((result) => ('drafts' in result ? result.drafts : []))) {
    const file = join(contentDir(), path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
  }
}
