/** `npm run words`: checks spacing, punctuation and terms in the sentences that the editors wrote. */

import { fromYAMLFilePath } from 'prh';
import { findStyleErrors } from '#prose/style-errors.ts';
import { contentDir, readArchive } from '#reader/archive.ts';
import type { Entry } from '#reader/entry.ts';
import { LANGS } from '#schemas/text.ts';
import { helpText } from './command/command-text.ts';
import { runCommand } from './command/run-command.ts';

/** Fields written by the editors of the archive. Names and titles are kept as their sources print them. */
const OWN_FIELDS: ReadonlySet<string> = new Set([
  'summary',
  'tldr',
  'notes',
  'note',
  'label',
  'scope',
  'by',
  'identityNote',
  'difference',
]);

runCommand({
  help: helpText('words'),
  options: {},
  run() {
    const terms = fromYAMLFilePath('.prh.yml');
    const errors = readArchive(contentDir()).entries.flatMap((entry) =>
      entryTexts(entry).flatMap(({ text, lang }) =>
        findStyleErrors(text, lang, terms).map((error) => ({ ...error, file: entry.file })),
      ),
    );
    for (const { file, written, expected } of errors) console.log(`${file}\n  ${written}\n  ${expected}\n`);
    console.log(`${errors.length} style errors`);
    process.exitCode = errors.length > 0 ? 1 : 0;
  },
});

interface TextWithLang {
  text: string;
  lang: string;
}

/** The sentences of an entry and the texts of its own fields. */
function entryTexts(entry: Entry): TextWithLang[] {
  const lang = entryLang(entry);
  const sentences = (entry.prose?.sentences ?? []).map(({ text }) => ({ text, lang }));
  return [...sentences, ...ownTexts(entry.data, [], lang)];
}

/** The language of an entry; that of a YAML file is the language of strings without one. */
function entryLang({ lang, data }: Entry): string {
  return lang ?? ('lang' in data ? data.lang : 'zh-Hans');
}

/** @param path the keys above the value */
function ownTexts(value: unknown, path: readonly string[], entryLang: string): TextWithLang[] {
  if (typeof value === 'string') {
    const lang = LANGS.find((tag) => tag === path.at(-1)) ?? entryLang;
    return path.some((key) => OWN_FIELDS.has(key)) ? [{ text: value, lang }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => ownTexts(inner, [...path, key], entryLang));
}
