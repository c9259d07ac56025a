import { fromYAMLFilePath } from 'prh';
import { slipsOf } from '#prose/words.ts';
import { contentDir, readArchive } from '#reader/archive.ts';
import type { Entry } from '#reader/entry.ts';

/** Fields that hold words of our own; names and titles stand as others print them. */
const OWN = new Set([
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

const terms = fromYAMLFilePath('.prh.yml');
const slips = readArchive(contentDir()).entries.flatMap((entry) =>
  [...proseOf(entry), ...fieldsOf(entry.data, [], entry)].flatMap(({ text, lang }) =>
    slipsOf(text, lang, terms).map((slip) => ({ ...slip, file: entry.file })),
  ),
);
for (const { file, written, expected } of slips) console.log(`${file}\n  ${written}\n  ${expected}\n`);
console.log(`${slips.length} slips of wording`);
process.exitCode = slips.length > 0 ? 1 : 0;

interface Words {
  text: string;
  lang: string;
}

function langOf(entry: Entry): string {
  return entry.lang ?? (entry.data as { lang?: string }).lang ?? 'zh-Hans';
}

function proseOf(entry: Entry): Words[] {
  return (entry.prose?.sentences ?? []).map(({ text }) => ({ text, lang: langOf(entry) }));
}

function fieldsOf(value: unknown, path: readonly string[], entry: Entry): Words[] {
  if (typeof value === 'string') {
    const lang = ['en', 'zh-Hant', 'zh-Hans'].find((tag) => tag === path.at(-1)) ?? langOf(entry);
    return path.some((key) => OWN.has(key)) ? [{ text: value, lang }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => fieldsOf(inner, [...path, key], entry));
}
