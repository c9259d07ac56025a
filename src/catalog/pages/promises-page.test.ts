import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CHECK_NAMES } from '#schemas/verification.ts';
import { fixtureCatalog } from '#testing/fixture-catalog.ts';
import { promisesPage } from './promises-page.ts';

const RESULTS = `links: { checked: 12345, faults: 0, seconds: 2, run: 2026-01-02, content: 2026-01-01 }
html: { checked: 300, faults: 2, seconds: 60, run: 2026-01-02, content: 2026-01-01 }
outside: { checked: 0, faults: 0, seconds: 0, run: 2026-01-02, content: 2026-01-01 }
`;

test('every check has a row with its figure and the date of the content', () => {
  const { rows, hasResults, list } = promisesPage(fixtureCatalog({ 'verified.lock.yml': RESULTS }), 'en');
  assert.equal(hasResults, true);
  assert.deepEqual(
    rows.map(({ name }) => name),
    CHECK_NAMES,
  );
  const row = (name: string) => rows.find((one) => one.name === name);
  assert.equal(row('links')?.result, '12,345 checked, none wrong');
  assert.equal(row('links')?.content, '2026-01-01');
  assert.equal(row('outside')?.content, undefined);
  assert.equal(row('links')?.isKept, true);
  assert.equal(row('html')?.result, '300 checked, 2 wrong');
  assert.equal(row('html')?.isKept, false);
  assert.equal(row('outside')?.result, 'Not checked yet');
  assert.equal(row('repeat')?.isKept, false);
  assert.equal(list.breadcrumbs.at(-1)?.path, '/en/about/promises/');
});

test('an archive that was not verified says so', () => {
  const { hasResults, rows } = promisesPage(fixtureCatalog(), 'zh-hant');
  assert.equal(hasResults, false);
  assert.ok(rows.every(({ isKept, result }) => !isKept && result === '還沒有檢查'));
});
