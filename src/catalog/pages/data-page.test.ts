import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureCatalog } from '#testing/fixture-catalog.ts';
import { openDataFiles } from '../open-data-files.ts';
import { dataPage } from './data-page.ts';

const catalog = fixtureCatalog();
const files = openDataFiles(catalog);

test('every file has its size and checksum, and single entries have files of their own', () => {
  const calendar = files.archive().find(({ name }) => name === 'events.ics');
  assert.equal(calendar?.bytes, Buffer.byteLength(files.textOf('events.ics') ?? ''));
  assert.match(calendar?.sha256 ?? '', /^[0-9a-f]{64}$/);
  assert.deepEqual(files.pathsEnding('.ics').sort(), [
    'events.ics',
    'events/meet-2019.ics',
    'events/meet-2020.ics',
  ]);
  assert.match(files.textOf('people/ann.json') ?? '', /Ann Li/);
  assert.equal(files.textOf('people/nobody.json'), undefined);
});

test('the data page has examples, and the sample queries that have results in this archive', () => {
  const page = dataPage(catalog, files, 'en');
  assert.deepEqual(page.examples, { person: 'ann', event: 'meet-2020', post: 'recap' });
  assert.ok(page.queries.length > 0);
  for (const { title, sparql, rows } of page.queries)
    assert.ok(title !== '' && sparql.includes('SELECT') && rows.length > 0);
});
