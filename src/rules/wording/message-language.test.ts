import assert from 'node:assert/strict';
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readArchive } from '#reader/archive.ts';
import { temporaryFolder } from '#testing/temporary-folder.ts';
import { hasHan } from '#text/han.ts';
import { checkArchive } from '../check-archive.ts';
import { findingWording } from './finding-wording.ts';
import { fileLanguage, messageLanguage } from './message-language.ts';

test('messages are in the language asked for, else in that of the environment', () => {
  assert.equal(messageLanguage('zh-TW', { LANG: 'en_US.UTF-8' }), 'zh-Hant');
  assert.equal(messageLanguage('zh', {}), 'zh-Hans');
  assert.equal(messageLanguage(undefined, { LANG: 'zh_CN.UTF-8' }), 'zh-Hans');
  assert.equal(messageLanguage(undefined, { LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_HK' }), 'zh-Hant');
  assert.equal(messageLanguage(undefined, { LC_ALL: '', LANG: 'C.UTF-8' }), undefined);
  assert.throws(() => messageLanguage('fr', {}), /--lang must be one of/);
});

test('without either, messages are in the language of the file', () => {
  assert.equal(fileLanguage('posts/a.md', '---\ntitle: 一\nlang: zh-Hant\n---\n'), 'zh-Hant');
  assert.equal(fileLanguage('posts/a.md', '---\r\nlang：zh-Hans\r\n'), 'zh-Hans');
  assert.equal(fileLanguage('posts/a.zh-hans.md', ''), 'zh-Hans');
  assert.equal(fileLanguage('posts/a.en.md', 'lang: zh-Hans'), 'en');
  assert.equal(fileLanguage('events/a.yaml', 'name: 甲'), 'en');
});

test('Traditional messages are converted, but not what the author wrote', () => {
  const args = { slip: 'colon', written: '：', line: 'title: 历史记录' } as const;
  const { what, fix } = findingWording({ code: 'typing-slip', args }, 'zh-Hant');
  assert.equal(what, '字段名後面的冒號是全角的（：）。');
  assert.match(fix, /^寫成 title: 历史记录 /);
});

test('every finding of the cases has a message in Chinese only', () => {
  const cases = join(import.meta.dirname, '../cases');
  const findings = readdirSync(cases)
    .filter((name) => name !== 'good')
    .flatMap((name) => {
      const dir = temporaryFolder();
      cpSync(join(cases, 'good'), dir, { recursive: true });
      cpSync(join(cases, name), dir, { recursive: true });
      return checkArchive(readArchive(dir));
    });
  const unconverted = findings.flatMap((finding) => {
    const { what, why, fix } = findingWording(finding, 'zh-Hans');
    return [what, why, fix].filter((text) => !hasHan(text)).map((text) => `${finding.code}: ${text}`);
  });
  assert.deepEqual([...new Set(unconverted)], []);
  assert.ok(new Set(findings.map(({ code }) => code)).size > 70);
});
