import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasHan } from '#text/han.ts';
import type { DiagnosticCode } from './diagnostic.ts';
import { DIAGNOSTIC_REASONS } from './diagnostic-reasons.ts';
import { formatImportReport, formatImportSummary } from './import-report.ts';
import { importWords } from './import-words.ts';

test('every reason has a text in the language of the author', () => {
  for (const code of Object.keys(DIAGNOSTIC_REASONS) as DiagnosticCode[]) {
    assert.ok(hasHan(importWords('zh-Hans').reason(code)), code);
    assert.ok(!hasHan(importWords('en').reason(code)), code);
  }
  assert.match(importWords('zh-Hant').reason('no-field'), /沒有對應的/);
});

test('a refusal is reported in Chinese, and its detail is unchanged', () => {
  const result = { path: 'a.md', refusals: [{ code: 'same-id', line: 1, detail: 'b, 发布.md' } as const] };
  assert.match(
    formatImportReport(result, false, 'zh-Hans'),
    /不导入 same-id\n {2}这次导入的.*（b, 发布\.md）/,
  );
  assert.match(formatImportReport(result, false, 'zh-Hant'), /（b, 发布\.md）/);
  assert.equal(formatImportSummary([result], 'zh-Hans'), '1 个文件：0 个完整，0 个有说明，1 个不导入');
});
