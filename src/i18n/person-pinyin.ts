import { isHan } from '#text/han.ts';
import { toPinyin } from './collate.ts';
import { convertPersonName } from './person-name-conversion.ts';

/** Family names of two characters. */
const LONG_SURNAMES: ReadonlySet<string> = new Set(
  (
    '单于 长孙 淳于 东方 独孤 公孙 皇甫 令狐 万俟 慕容 南宫 欧阳 上官 申屠 司空 司马 司徒 太叔 澹台 拓跋 尉迟 闻人 西门 夏侯 ' +
    '轩辕 宇文 钟离 诸葛'
  ).split(' '),
);

/**
 * The pinyin of a person's Han name, family name and given name as one word each, both capitalised: `Áo Xiǎojiàn`, `Ōuyáng
 * Zhōng`. So the rules for names of people in GB/T 16159-2012, Basic rules of the Chinese phonetic alphabet orthography.
 * A name with other characters keeps its syllables apart.
 */
export function personPinyin(name: string, tones = false): string {
  const pinyin = toPinyin(name, 'person', tones);
  if (!isHan(name)) return pinyin;
  const syllables = pinyin.split(' ');
  const start = [...convertPersonName(name, 'zh-Hans')].slice(0, 2).join('');
  const length = syllables.length > 2 && LONG_SURNAMES.has(start) ? 2 : 1;
  const words = [syllables.slice(0, length), syllables.slice(length)];
  return words
    .map(joinSyllables)
    .filter((word) => word !== '')
    .join(' ');
}

/** One capitalised word; an apostrophe is before a later syllable that begins with a vowel. */
function joinSyllables(syllables: readonly string[]): string {
  const word = syllables
    .map((syllable, index) =>
      index > 0 && /^[aeo]/.test(syllable.normalize('NFD')) ? `’${syllable}` : syllable,
    )
    .join('');
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
