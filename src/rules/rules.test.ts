import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ruleList, ruleTable } from './report/rule-list.ts';
import { RULES } from './rules.ts';

const FOLDERS = ['dates', 'names', 'references', 'statements', 'texts', 'translations', 'urls'];

test('each rule has the name of its file and one sentence', () => {
  for (const { name, description } of RULES) {
    assert.ok(
      FOLDERS.some((folder) => existsSync(join(import.meta.dirname, folder, `${name}.ts`))),
      name,
    );
    assert.match(description, /^[A-Z].*\.$/);
  }
});

test('every file that declares a rule is in the list', () => {
  const declaring = FOLDERS.flatMap((folder) =>
    readdirSync(join(import.meta.dirname, folder))
      .filter((file) => readFileSync(join(import.meta.dirname, folder, file), 'utf8').includes(': Rule = {'))
      .map((file) => file.replace(/\.ts$/, '')),
  );
  assert.deepEqual(declaring.sort(), RULES.map(({ name }) => name).sort());
});

test('the table in content/README.md is the one of the rules', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../content/README.md'), 'utf8');
  assert.ok(readme.includes(ruleTable(RULES)), `content/README.md must have:\n${ruleTable(RULES)}`);
});

test('the list in the terminal has every rule', () => {
  assert.equal(ruleList(RULES).split('\n').length, RULES.length);
});
