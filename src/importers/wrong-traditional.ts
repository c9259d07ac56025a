import { codeSpans } from './code.ts';
import type { Tell } from './diagnostic.ts';
import { replaced, type Traced, traced } from './source-mapped-text.ts';

/** What machines make of Simplified words, and what stands there in right Traditional. */
const WRONG: Readonly<Record<string, string>> = {
  蔘會: '參會',
  蔘與: '參與',
  蔘加: '參加',
  瞭如何: '了如何',
  瞭如下: '了如下',
  瞭如此: '了如此',
  瞭如今: '了如今',
  社羣: '社群',
  界麵: '界面',
  麵向: '面向',
  麵對: '面對',
  方麵: '方面',
  頁麵: '頁面',
  隻有: '只有',
  隻是: '只是',
  隻能: '只能',
  控製: '控制',
  製度: '制度',
  恢複: '恢復',
  聯係: '聯繫',
  係統: '系統',
  分鍾: '分鐘',
  返迴: '返回',
  經曆: '經歷',
  曆史: '歷史',
  閤作: '合作',
  穀歌: '谷歌',
  乾預: '干預',
  發佈瞭: '發佈了',
};
const PATTERN = new RegExp(Object.keys(WRONG).join('|'), 'g');

/** Mends what a machine converted wrongly, each place told. */
export function rightTraditional(whole: Traced, tell: Tell): Traced {
  return replaced(
    whole,
    PATTERN,
    ({ 0: wrong }, line) => {
      const right = WRONG[wrong];
      tell('mended', 'wrong-traditional', line, wrong, right);
      return right;
    },
    codeSpans(whole.text),
  );
}

/** The same for words of a front matter. */
export function rightWords(words: string, line: number, tell: Tell): string {
  return rightTraditional(traced(words, line, line), tell).text;
}
