import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entry } from '#reader/entry.ts';
import { isExcusedUrl } from './urls-stay.ts';

const gone = { kind: 'person', id: 'gone', data: { listed: 'opt-out' } } as Entry;
const archive = { entries: [gone], broken: [] };

for (const path of [
  'people/gone',
  'people/gone/rss.xml',
  '/data/people/gone.json',
  '/data/v1/people/gone.json',
  '/data/people/gone.jsonld',
])
  test(`${path} may go with the person who asked for it`, () =>
    assert.equal(isExcusedUrl(path, archive), true));

for (const path of ['people/others', '/data/people/others.json', '/data/xiangju.nq', 'events/gone'])
  test(`${path} may not`, () => assert.equal(isExcusedUrl(path, archive), false));
