import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { createScriptConversion } from '#i18n/script-conversion.ts';
import { archiveNames } from '#importers/archive-names.ts';
import {
  formatDrafts,
  formatImportReport,
  formatImportSummary,
} from '#importers/diagnostics/import-report.ts';
import { importWords } from '#importers/diagnostics/import-words.ts';
import { type ImportTarget, importFiles } from '#importers/import-files.ts';
import type { ForeignFile, ImportResult } from '#importers/model.ts';
import { contentDir, readArchive } from '#reader/archive.ts';
import { findNames, indexNames } from '#rules/names/name-index.ts';
import { fileLanguage, messageLanguage } from '#rules/wording/message-language.ts';
import type { Lang } from '#schemas/text.ts';
import { commandText, helpText } from './command/command-text.ts';
import { runCommand } from './command/run-command.ts';
import { coverageTable } from './import/coverage-table.ts';
import { createBlogFinder } from './import/find-blog.ts';
import { IMPORT_ARGUMENTS, importHelp, importOptions } from './import/import-arguments.ts';

// Exit codes: 0 all files imported, 1 a file was refused, 2 the command itself is wrong.
runCommand({
  help: importHelp(),
  usage: helpText('import.usage'),
  errorCode: 2,
  options: IMPORT_ARGUMENTS,
  run({ values, positionals }) {
    if (positionals.length === 0) throw new Error(commandText('import.missing'));
    const options = importOptions(values);
    const files = positionals.flatMap(markdownFiles);
    if (files.length === 0)
      throw new Error(commandText('import.no-files', { paths: positionals.join(', ') }));
    const results = importFiles(files, importTarget(), options);
    if (values.report) console.log(coverageTable(results, files));
    else printReports(results, values);
    if (values.write) writeDrafts(results);
    process.exitCode = results.some((result) => 'refusals' in result) ? 1 : 0;
  },
});

function importTarget(): ImportTarget {
  const { entries, broken, terms, topics } = readArchive(contentDir());
  const conversion = createScriptConversion(terms.phrases);
  const index = indexNames(entries, conversion);
  const posts = [...entries, ...broken].filter(({ kind }) => kind === 'post');
  return {
    names: archiveNames(entries, conversion, (text) => findNames(text, index), topics),
    posts: new Set(posts.map(({ id }) => id)),
  };
}

/** The Markdown at a path: the file itself, or every Markdown file below a folder. */
function markdownFiles(path: string): ForeignFile[] {
  const status = statSync(path, { throwIfNoEntry: false });
  if (!status) throw new Error(commandText('import.no-path', { path }));
  const paths = status.isDirectory()
    ? readdirSync(path, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(?:md|markdown)$/i.test(name))
        .map((name) => join(path, name))
    : [path];
  const findBlog = createBlogFinder();
  return paths
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isDirectory() !== true)
    .toSorted()
    .map((file) => ({
      path: relative('', file),
      pathInFolder: join(basename(resolve(path)), relative(path, file)),
      bytes: bytesOf(file),
      blog: findBlog(file),
    }));
}

/** Undefined for a file that cannot be read, such as a link to nothing, which must not end the import of a folder. */
function bytesOf(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

function printReports(
  results: readonly ImportResult[],
  { write, verbose }: { write: boolean; verbose: boolean },
): void {
  for (const result of results) console.log(formatImportReport(result, verbose, languageOf(result)));
  const [first] = results;
  if (!write && results.length === 1 && first && 'drafts' in first) console.log(formatDrafts(first.drafts));
  const lang = results.map(languageOf).find((one) => one !== 'en') ?? 'en';
  console.log(`${formatImportSummary(results, lang)}${write ? '' : importWords(lang).nothingWritten}`);
}

/** The language of a report: that of the environment, else that of the draft. */
function languageOf(result: ImportResult): Lang {
  const [draft] = 'drafts' in result ? result.drafts : [];
  return messageLanguage(undefined, process.env) ?? (draft ? fileLanguage('', draft.text) : 'en');
}

/** Writes the drafts. Fails for a file that exists. */
function writeDrafts(results: readonly ImportResult[]): void {
  for (const { path, text } of results.flatMap((result) => ('drafts' in result ? result.drafts : []))) {
    const file = join(contentDir(), path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
  }
}
