import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import type { LocalizedString, StringTable } from './message.ts';
import { messageFormatter } from './message.ts';
import { createScriptConversion } from './script-conversion.ts';
import { searchBoxStrings } from './strings/client/search-box.ts';
import { siteStrings } from './strings/site-strings.ts';
import { messagesIn, translator } from './translate.ts';

const { toHant } = createScriptConversion({});

test('Traditional Chinese is converted, its arguments are not', () => {
  assert.equal(
    translator('zh-hant', toHant)('relationship.covers', { a: '回顾', b: '峰会' }),
    '《回顾》記錄了峰会。',
  );
});

test('English has a singular and a plural', () => {
  const t = translator('en', toHant);
  assert.equal(t('count.times', { n: 1 }), '1 event');
  assert.equal(t('count.times', { n: 2 }), '2 events');
  assert.equal(t('count.times', { n: 0 }), '0 events');
});

test('the plural follows the argument that the message names', () => {
  const format = messageFormatter(
    { change: { count: 'before', one: '{before} person, now {now}', other: '{before} people, now {now}' } },
    'en',
  );
  assert.equal(format('change', { before: 1, now: 30 }), '1 person, now 30');
  assert.equal(format('change', { before: 12, now: 1 }), '12 people, now 1');
});

test('the browser formats the strings of one table as the build does', () => {
  for (const locale of ['zh-hans', 'zh-hant', 'en'] as const) {
    const messages = JSON.parse(JSON.stringify(messagesIn(searchBoxStrings, locale, toHant)));
    const format = messageFormatter<keyof typeof searchBoxStrings>(messages, locale);
    for (const n of [1, 2])
      assert.equal(format('search.count', { n }), translator(locale, toHant)('search.count', { n }));
  }
});

test('a string has the same arguments in both languages and in each plural form', () => {
  const names = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
  for (const [key, { 'zh-Hans': hans, en }] of Object.entries<LocalizedString>(siteStrings)) {
    const forms = typeof en === 'string' ? [en] : [en.one, en.other];
    for (const form of forms) assert.deepEqual(names(form), names(hans), key);
    if (typeof en !== 'string') assert.ok(names(hans).includes(`{${en.count}}`), key);
  }
});

test('no key is in two tables, and every table is part of the site strings', async () => {
  const folder = new URL('strings/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /^\w+\/[\w-]+\.ts$/.test(file),
  );
  const tables = await Promise.all(files.map((file) => import(new URL(file, folder).href)));
  const keys = tables.flatMap((module) =>
    Object.entries<StringTable>(module).flatMap(([name, table]) =>
      name.endsWith('Strings') ? Object.keys(table) : [],
    ),
  );
  assert.deepEqual(keys.toSorted(), Object.keys(siteStrings).toSorted());
});
