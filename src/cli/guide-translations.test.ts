import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { PROJECT_FOLDER } from '#testing/content-guide.ts';
import { hasHan } from '#text/han.ts';

/** Each guide with its Chinese version. */
const PAIRS = [
  ['README.md', 'README.zh-hans.md'],
  ['content/README.md', 'content/README.zh-hans.md'],
] as const;

for (const [english, chinese] of PAIRS) {
  const [en, zh] = [english, chinese].map((file) => readFileSync(join(PROJECT_FOLDER, file), 'utf8')) as [
    string,
    string,
  ];

  test(`${chinese} has the headings of ${english}, in Chinese`, () => {
    assert.deepEqual(
      headings(zh).map(({ level }) => level),
      headings(en).map(({ level }) => level),
    );
    assert.deepEqual(
      headings(zh).filter(({ text }) => !hasHan(text)),
      [],
    );
  });

  test(`${chinese} has the commands and examples of ${english}`, () => {
    assert.deepEqual(blocks(zh), blocks(en));
  });

  test(`${chinese} names the same commands, files and variables in its tables`, () => {
    for (const [index, table] of tables(en).entries()) {
      if (table.length > MAX_ROWS) continue;
      assert.deepEqual(tables(zh)[index], table);
    }
  });

  test(`the links and pictures of ${chinese} lead somewhere`, () => {
    for (const [, path = ''] of zh.matchAll(/\]\(([^)\s#:]+)(?:#[^)]*)?\)/g))
      assert.ok(
        path.startsWith('/') || existsSync(join(PROJECT_FOLDER, dirname(chinese), path)),
        `${chinese}: ${path}`,
      );
  });
}

/** A longer table lists rules, which `npm run check -- --rules` prints; the Chinese guide sums them up. */
const MAX_ROWS = 30;

function headings(markdown: string): { level: number; text: string }[] {
  return [...markdown.replace(/^```.*?^```$/gms, '').matchAll(/^(#+) (.*)$/gm)].map(
    ([, marks = '', text = '']) => ({
      level: marks.length,
      text,
    }),
  );
}

/** Fenced blocks without their comments, which are in the language of the guide. */
function blocks(markdown: string): string[] {
  return [...markdown.matchAll(/^```.*?^```$/gms)].map(([block]) => block.replace(/\s+# .*$/gm, ''));
}

/** The code in the first column of each table that has some. */
function tables(markdown: string): string[][] {
  const rows = markdown.split(/\n(?!\|)/).map((part) =>
    part
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .flatMap((line) => /^\| (`[^|]*?) \|/.exec(line)?.[1]?.match(/`(?:npm[^`]*|[A-Z_]+)`/g) ?? []),
  );
  return rows.filter((table) => table.length > 0);
}
