import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collectDiagnostics, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { reportOtherMarks } from './report-other-marks.ts';
import { sourceMapped } from './source-mapped-text.ts';

function told(text: string): string[] {
  const diagnostics: Diagnostic[] = [];
  reportOtherMarks(sourceMapped(text), collectDiagnostics(diagnostics));
  return diagnostics.map((diagnostic) => diagnostic.text);
}

test('marks of other dialects are told', () => {
  assert.deepEqual(told('发布了 :tada: 很高兴 :+1:。'), [':tada:', ':+1:']);
  assert.deepEqual(told('公式 $a_{i}+b_{j}$ 和\n\n$$\nx_i\n$$\n'), ['$a_{i}+b_{j}$', '$$\nx_i\n$$']);
  assert.deepEqual(told('带括号的 \\\\(E=mc^2\\\\) 也有'), ['\\\\(E=mc^2\\\\)']);
  assert.deepEqual(told('==高亮== 和 H~2~O 和 10^5^'), ['==高亮==', '~2~', '^5^']);
  assert.deepEqual(told('术语\n: 它的解释\n\n*[HTML]: 超文本'), [': 它的解释', '*[HTML]: 超文本']);
});

test('what looks alike is not', () => {
  assert.deepEqual(told('时间是 10:30:45，端口 :8080:，价格 $5 和 $6，~~删掉~~，a == b == c，`:tada:`'), []);
  assert.deepEqual(told('一个脚注[^note]，\\[不是链接\\](x)，https://a.org/:b:c'), []);
});
