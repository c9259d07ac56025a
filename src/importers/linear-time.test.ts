import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createScriptConversion } from '#i18n/script-conversion.ts';
import { archiveNames } from './archive-names.ts';
import { importFiles } from './import-files.ts';

const target = { names: archiveNames([], createScriptConversion({}), () => []), posts: new Set<string>() };
const FRONT = '---\ntitle: A day\ndate: 2020-01-01\n---\n\n';
/** Openings without an end, and long paragraphs: each took from 10 s to minutes. Characters, repeated. */
const TEXTS: Readonly<Record<string, string>> = {
  comments: '<!--'.repeat(16_000),
  'code without an end': '`a'.repeat(30_000),
  'a paragraph of 500 KB': 'Lorem ipsum dolor sit amet, **adipiscing** elit. '.repeat(10_000),
  'elements without an end': '<div>\n'.repeat(10_000),
  'tags without an end': '<p'.repeat(30_000),
  'Liquid tags without an end': '{% '.repeat(30_000),
  'raw blocks without an end': '{% raw %}'.repeat(10_000),
  'Liquid values without an end': '{{ '.repeat(30_000),
  'shortcodes without an end': '{{< a '.repeat(20_000),
  'brackets without an end': '['.repeat(30_000),
  'pictures without an end': '![a]('.repeat(20_000),
};
/** CPU time, which a busy machine does not change much; each takes under 2 s alone. */
const MAX_MS = 10_000;

for (const [name, text] of Object.entries(TEXTS))
  test(`import time grows with the size of the file: ${name}`, () => {
    const path = '2020-01-01-a-day.md';
    const before = process.cpuUsage();
    const [result] = importFiles(
      [{ path, pathInFolder: `_posts/${path}`, bytes: Buffer.from(FRONT + text) }],
      target,
      { format: 'jekyll', site: 'https://example.org' },
    );
    const { user, system } = process.cpuUsage(before);
    assert.ok(result);
    assert.ok((user + system) / 1000 < MAX_MS, `${Math.round((user + system) / 1000)} ms`);
  });
