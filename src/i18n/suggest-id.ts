import { parseEdtf } from '#schemas/edtf.ts';
import { entryId } from '#schemas/id.ts';
import { hasHan } from '#text/han.ts';
import { toPinyin } from './collate.ts';

/**
 * An id for an entry: its Latin name, else its name in pinyin. The id of an event has the year of its dates.
 * @param names in order of preference
 * @returns undefined when the names give no valid id
 */
export function suggestId(names: readonly string[], kind: string, dates?: string): string | undefined {
  const name = names.find((candidate) => !hasHan(candidate)) ?? names[0] ?? '';
  const id = (hasHan(name) ? pinyinWords(name, kind) : name)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
    ?.join('-');
  const year = kind === 'event' && dates ? parseEdtf(dates)?.start.slice(0, 4) : undefined;
  const dated = id && year && !id.includes(year) ? `${id}-${year}` : id;
  return dated !== undefined && entryId.safeParse(dated).success ? dated : undefined;
}

/** The surname and the given name of a person as two words; of other names each syllable is a word. */
function pinyinWords(name: string, kind: string): string {
  const pinyin = toPinyin(name, kind === 'person' ? 'person' : 'other').replace(/ü/g, 'v');
  const [surname, ...given] = pinyin.split(' ');
  return kind === 'person' ? `${surname} ${given.join('')}` : pinyin;
}
