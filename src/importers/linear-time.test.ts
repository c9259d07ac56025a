import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createScriptConversion } from '#i18n/script-conversion.ts';
import { archiveNames } from './archive-names.ts';
import { importFiles } from './import-files.ts';

const target = { names: archiveNames([], createScriptConversion({}), () => []), posts: new Set<string>() };
const FRONT = '---\ntitle: A day\nauthor: Ann\ndate: 2020-01-01\n---\n\n';
/**
 * Openings without an end, and long paragraphs, each of which once took from 10 s to minutes: a text, and how often it
 * is repeated.
 */
const TEXTS: Readonly<Record<string, readonly [text: string, count: number]>> = {
  comments: ['<!--', 16_000],
  'code without an end': ['`a', 30_000],
  'a paragraph of 1 MB': ['Lorem ipsum dolor sit amet, **adipiscing** elit. ', 20_000],
  'a paragraph of 400,000 Chinese characters': ['相聚在**上海**的那一天，大家都来了。', 22_000],
  'lines of one paragraph': ['a short line\n', 100_000],
  'Chinese lines of one paragraph': ['相聚在上海的那一天\n', 40_000],
  paragraphs: ['a short line\n\n', 30_000],
  stars: ['*', 50_000],
  'emphasis without an end': ['*a ', 16_000],
  'an address of Chinese characters': ['https://example.org/a/聚会', 10_000],
  'elements without an end': ['<div>\n', 10_000],
  'tags without an end': ['<p', 30_000],
  'Liquid tags without an end': ['{% ', 30_000],
  'raw blocks without an end': ['{% raw %}', 10_000],
  'Liquid values without an end': ['{{ ', 30_000],
  'shortcodes without an end': ['{{< a ', 20_000],
  'brackets without an end': ['[', 50_000],
  'pictures without an end': ['![a](', 20_000],
};
/** Size of the smaller file as a share of the larger. With it, quadratic time grows by 16, linear time by 4. */
const PART = 4;
const MAX_GROWTH = 9;
/** CPU time in ms below which growth is not measured, because the garbage collector alone may take as much. */
const NOISE_MS = 1000;
const ATTEMPTS = 3;

for (const [name, [text, count]] of Object.entries(TEXTS))
  test(`import time grows with the size of the file: ${name}`, () => {
    const attempts: string[] = [];
    while (attempts.length < ATTEMPTS) {
      const small = importMs(text.repeat(count / PART));
      const large = importMs(text.repeat(count));
      if (large < NOISE_MS || large < small * MAX_GROWTH) return;
      attempts.push(`${Math.round(small)} and ${Math.round(large)} ms`);
    }
    assert.fail(attempts.join(', '));
  });

test('a file of 10 MB is imported, a larger one refused without reading it', () => {
  const paragraph = `${'We met at the harbour and talked. '.repeat(20)}\n\n`;
  const [large] = imported(Buffer.from(FRONT + paragraph.repeat(10_000_000 / paragraph.length)));
  assert.ok(large && 'drafts' in large && (large.drafts[0]?.text.length ?? 0) > 9_900_000);
  const [result] = imported(Buffer.alloc(12_000_001, 'a'));
  assert.deepEqual('refusals' in (result ?? {}) && result, {
    path: PATH,
    refusals: [{ code: 'too-large', line: 1 }],
  });
});

const PATH = '2020-01-01-a-day.md';

function imported(bytes: Buffer) {
  return importFiles([{ path: PATH, pathInFolder: `_posts/${PATH}`, bytes }], target, {
    format: 'jekyll',
    site: 'https://example.org',
  });
}

/** CPU time of an import, which a busy machine does not change much. */
function importMs(text: string): number {
  const before = process.cpuUsage();
  assert.ok(imported(Buffer.from(FRONT + text))[0]);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
