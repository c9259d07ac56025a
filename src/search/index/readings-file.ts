import { pinyinSyllables } from '../names/pinyin.ts';
import type { NameRow, ReadingsFile } from './tables.ts';

/**
 * The content of `readings.json`: the characters of GB/T 2312 by their reading, for readings that occur in a name of
 * the archive, in Han characters or as a Latin word.
 */
export function readingsFile(names: readonly NameRow[]): ReadingsFile {
  const heard = new Set(
    names.flatMap(({ names, pinyin }) =>
      [...pinyin, ...names.map((name) => name.toLowerCase())].flatMap(letters),
    ),
  );
  const latin = [...heard].join(' ');
  const bySyllable = new Map<string, string>();
  for (const char of commonCharacters()) {
    const [syllable = ''] = pinyinSyllables(char, 'other');
    if (syllable !== '' && latin.includes(syllable))
      bySyllable.set(syllable, (bySyllable.get(syllable) ?? '') + char);
  }
  return Object.fromEntries([...bySyllable].sort());
}

function letters(text: string): string[] {
  return text.match(/[a-z]+/g) ?? [];
}

/** The 6,763 Chinese characters of GB/T 2312, rows 16 to 87. */
function commonCharacters(): string {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
  return new TextDecoder('gb18030').decode(Uint8Array.from(bytes)).replace(/\P{Script=Han}/gu, '');
}
