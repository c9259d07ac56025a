import type { ReportDiagnostic } from '../diagnostics/diagnostic.ts';
import { codeRegions } from './code-regions.ts';
import { type SourceMappedText, sourceMapped } from './source-mapped-text.ts';
import { replaceMatches } from './text-edits.ts';

/** Corrects words that a character-by-character conversion from Simplified to Traditional gets wrong. */
export function fixTraditionalText(source: SourceMappedText, report: ReportDiagnostic): SourceMappedText {
  return replaceMatches(
    source,
    WRONG_WORD,
    ({ 0: wrong }, line) => {
      const right = CORRECTIONS[wrong];
      report('fixed', 'wrong-traditional', line, wrong, right);
      return right;
    },
    codeRegions(source.text),
  );
}

/** The same for a value of the front matter. */
export function fixTraditionalValue(value: string, line: number, report: ReportDiagnostic): string {
  return fixTraditionalText(sourceMapped(value, line, line), report).text;
}

/** Wrongly converted words, and the right Traditional. */
const CORRECTIONS: Readonly<Record<string, string>> = {
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

const WRONG_WORD = new RegExp(Object.keys(CORRECTIONS).join('|'), 'g');
