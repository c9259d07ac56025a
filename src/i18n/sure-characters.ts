import { openCc } from './opencc.ts';

/** Characters that are converted in a name because only one character of the other script can be meant. */
export interface SureCharacters {
  toHant: ReadonlyMap<string, string>;
  toHans: ReadonlyMap<string, string>;
}

// Simplified characters with one meaning in names that Big5 has too, or that replace variants of one character only.
const SIMPLIFIED_IN_NAMES =
  '术術参參净淨勋勳发發证證汇匯炼煉当當迹跡团團尽盡娴嫻荫蔭坛壇荡蕩录錄弥彌获獲纤纖苏蘇药藥锤錘艳艷钻鑽别別针針径徑胜勝圣聖洁潔优優怀懷岭嶺构構异異听聽愿願万萬锺鍾';

// Traditional characters that Simplified text never has, although Big5 has their simplified form as a character of its own.
const TRADITIONAL_IN_NAMES =
  '傑杰勝胜雲云萬万豐丰寧宁與与極极構构潔洁聖圣範范穀谷適适種种築筑優优嶺岭嶽岳離离懷怀願愿薦荐體体憐怜機机樸朴復复複复準准製制採采恆恒異异莊庄捲卷裡里裏里兒儿氣气網网臺台黨党聽听驚惊係系繫系幾几幹干鬱郁據据確确濛蒙';

let made: SureCharacters | undefined;

/**
 * A character is sure when Big5, the character set of Traditional Chinese, lacks it (陈), and only one Traditional
 * character has it as its simplified form. 于, 余 and 涂 are in Big5 and stay. Made once from OpenCC's characters and the
 * decoders of GB 2312 and Big5.
 */
export function sureCharacters(): SureCharacters {
  made ??= makeSureCharacters();
  return made;
}

function makeSureCharacters(): SureCharacters {
  const [big5, gb2312] = [big5Characters(), gb2312Characters()];
  const traditional = [...big5];
  const simplified = openCc('t', 'cn')(traditional.join('\n')).split('\n');
  const pairs = traditional
    .map((char, index) => [char, simplified[index] ?? char] as const)
    .filter(([hant, hans]) => hant !== hans && gb2312.has(hans) && !big5.has(hans));
  const sources = Map.groupBy(pairs, ([, hans]) => hans);
  const single = pairs.filter(([, hans]) => sources.get(hans)?.length === 1);
  return {
    toHant: new Map([...single.map(([hant, hans]) => [hans, hant] as const), ...twos(SIMPLIFIED_IN_NAMES)]),
    toHans: new Map([...pairs.filter(([hant]) => !gb2312.has(hant)), ...twos(TRADITIONAL_IN_NAMES)]),
  };
}

/** The characters of Big5 itself: levels 1 and 2, without the extensions that browsers decode. */
function big5Characters(): Set<string> {
  const trails = [...range(0x40, 0x7e), ...range(0xa1, 0xfe)];
  return decodeAll('big5', [...range(0xa4, 0xc6), ...range(0xc9, 0xf9)], trails);
}

function gb2312Characters(): Set<string> {
  return decodeAll('gbk', range(0xb0, 0xf7), range(0xa1, 0xfe));
}

function decodeAll(encoding: string, leads: readonly number[], trails: readonly number[]): Set<string> {
  const decoder = new TextDecoder(encoding);
  const chars = leads.flatMap((lead) => trails.map((trail) => decoder.decode(new Uint8Array([lead, trail]))));
  return new Set(chars.filter((char) => /^\p{Script=Han}$/u.test(char)));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function twos(pairs: string): [string, string][] {
  const chars = [...pairs];
  return chars.flatMap((char, index) =>
    index % 2 === 0 ? [[char, chars[index + 1] ?? char] as [string, string]] : [],
  );
}
