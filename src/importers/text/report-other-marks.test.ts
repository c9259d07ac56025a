import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collectDiagnostics, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { reportOtherMarks } from './report-other-marks.ts';
import { sourceMapped } from './source-mapped-text.ts';

function reportedMarks(text: string): string[] {
  const diagnostics: Diagnostic[] = [];
  reportOtherMarks(sourceMapped(text), collectDiagnostics(diagnostics));
  return diagnostics.map((diagnostic) => diagnostic.text);
}

test('marks of other dialects are reported', () => {
  assert.deepEqual(reportedMarks('发布了 :tada: 很高兴 :+1:。'), [':tada:', ':+1:']);
  assert.deepEqual(reportedMarks('公式 $a_{i}+b_{j}$ 和\n\n$$\nx_i\n$$\n'), ['$a_{i}+b_{j}$', '$$\nx_i\n$$']);
  assert.deepEqual(reportedMarks('带括号的 \\\\(E=mc^2\\\\) 也有'), ['\\\\(E=mc^2\\\\)']);
  assert.deepEqual(reportedMarks('==高亮== 和 H~2~O 和 10^5^'), ['==高亮==', '~2~', '^5^']);
  assert.deepEqual(reportedMarks('术语\n: 它的解释\n\n*[HTML]: 超文本'), [': 它的解释', '*[HTML]: 超文本']);
});

test('text that looks similar is not reported', () => {
  assert.deepEqual(
    reportedMarks('时间是 10:30:45，端口 :8080:，价格 $5 和 $6，~~删掉~~，a == b == c，`:tada:`'),
    [],
  );
  assert.deepEqual(reportedMarks('一个脚注[^note]，\\[不是链接\\](x)，https://a.org/:b:c'), []);
});
