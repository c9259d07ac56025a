import { inPinyin } from '#i18n/collate.ts';
import { isHan } from '#i18n/names.ts';
import { parseEdtf } from '#schemas/edtf.ts';
import { ID } from '#schemas/id.ts';

/**
 * An id for a name: its Latin words, else its pinyin; an event without a year in its name gets that of its dates.
 * @returns nothing when no id can be made of it
 */
export function idFor(names: readonly string[], kind: string, dates?: string): string | undefined {
  const name = names.find((candidate) => !isHan(candidate)) ?? names[0] ?? '';
  const words = isHan(name) ? pinyinOf(name, kind) : name;
  const id = words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
    ?.join('-');
  const year = kind === 'event' && dates ? parseEdtf(dates)?.start.slice(0, 4) : undefined;
  const dated = id && year && !id.includes(year) ? `${id}-${year}` : id;
  return dated !== undefined && ID.safeParse(dated).success ? dated : undefined;
}

/** Surname and given name are two words; a thing has a word for each syllable. */
function pinyinOf(name: string, kind: string): string {
  const syllables = inPinyin(name, kind === 'person' ? 'person' : 'thing')
    .replace(/ü/g, 'v')
    .split(' ');
  return kind === 'person' ? [syllables[0], syllables.slice(1).join('')].join(' ') : syllables.join(' ');
}
