import { type CharFolder, normalizeName } from '#text/char-folding.ts';
import { HAN_PATTERN } from '#text/han.ts';
import type { NameRow, ReadingsFile } from '../index/tables.ts';
import type { PreparedName } from './name-match-rank.ts';

/**
 * Nodes whose name sounds as the Han characters typed: 王泽锋 for 王泽峰, and Sheng Liang for 梁胜, where only the romanised
 * name is known. Readings of characters are taken from the names of the archive and from a table.
 * @param mentions number of pages about each node, by id: those with more pages come first
 * @param table readings of characters that no name has; without it they are not read
 */
export function soundAlikeNames(
  names: readonly PreparedName[],
  input: string,
  foldChar: CharFolder,
  mentions: ReadonlyMap<string, number>,
  table: ReadingsFile = {},
): NameRow[] {
  if (!mayBeHanName(input, foldChar)) return [];
  const chars = [...normalizeName(input, foldChar)];
  const readings = charReadings(names, foldChar);
  for (const char of chars) addTableReadings(readings, char, table);
  const spellings = chars
    .reduce<string[][]>(
      (all, char) => all.flatMap((before) => [...(readings.get(char) ?? [])].map((own) => [...before, own])),
      [[]],
    )
    .slice(0, MAX_SPELLINGS)
    .flatMap(([family = '', ...given]) => [family + given.join(''), given.join('') + family]);
  const sounds = ({ orders, syllables }: PreparedName) =>
    [...orders, ...syllables.map((all) => all.join(''))].some((spelled) => spellings.includes(spelled));
  const pages = ({ id }: NameRow) => mentions.get(id) ?? 0;
  return names
    .filter(sounds)
    .map(({ row }) => row)
    .sort((a, b) => pages(b) - pages(a));
}

/** True for two to six Han characters. */
function mayBeHanName(input: string, foldChar: CharFolder): boolean {
  const chars = [...normalizeName(input, foldChar)];
  return chars.length > 1 && chars.length <= MAX_CHARACTERS && chars.every((char) => HAN.test(char));
}

function addTableReadings(readings: Map<string, Set<string>>, char: string, table: ReadingsFile): void {
  const known = readings.get(char) ?? new Set();
  for (const [syllable, chars] of Object.entries(table)) if (chars.includes(char)) known.add(syllable);
  if (known.size > 0) readings.set(char, known);
}

const HAN = new RegExp(`^${HAN_PATTERN}$`, 'u');
const HAN_RUN = new RegExp(`${HAN_PATTERN}+`, 'gu');
/** Longer names have no homophones but themselves. */
const MAX_CHARACTERS = 6;
const MAX_SPELLINGS = 16;

/** The readings of each character in names; names whose runs cannot be distinguished by length are left out. */
function charReadings(names: readonly PreparedName[], foldChar: CharFolder): Map<string, Set<string>> {
  const readings = new Map<string, Set<string>>();
  for (const { row, syllables } of names) {
    for (const run of row.names.flatMap((name) => name.match(HAN_RUN) ?? [])) {
      const chars = [...run].map((char) => foldChar(char).folded);
      const [fitting = [], ...others] = syllables.filter(({ length }) => length === chars.length);
      if (others.length > 0) continue;
      chars.forEach((char, at) => {
        const syllable = fitting[at];
        if (syllable) readings.set(char, (readings.get(char) ?? new Set()).add(syllable));
      });
    }
  }
  return readings;
}
