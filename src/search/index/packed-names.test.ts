import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packNames, packPinyin, unpackNames, unpackPinyin } from './packed-names.ts';
import type { NameRow } from './tables.ts';

test('the table of names keeps every row', () => {
  const row = (id: string, names: string[], other: Partial<NameRow> = {}): NameRow => {
    return { id, page: 0, date: '', title: names[0] ?? '', names, pinyin: [], ...other };
  };
  const rows = [
    row('page:topics/ai', ['人工智能', 'AI'], { pinyin: ['ren gong zhi neng'] }),
    row('person:lucas-kaldstrom', ['Lucas Käldström', 'luxas'], { page: 3 }),
    row('person:li-xiang', ['李响', 'Xiang Li', 'Li Xiang'], { page: 4, pinyin: ['li xiang'] }),
    row('person:ao', ['敖小剑'], { page: 9 }),
    row('organization:4paradigm', ['第四范式', '4Paradigm'], { page: 10 }),
    row('event:meetup-1', ['Meetup #1'], {
      page: 12,
      date: '2020-01-02',
      series: 'meetup',
      places: ['上海'],
    }),
    row('event:7', ['#7 聚会'], { page: 11 }),
  ];
  const packed = packNames(rows);
  const dates = Array.from({ length: 13 }, (_, at) => (at === 12 ? '2020-01-02' : ''));
  assert.deepEqual(packed.id.split('\n'), [
    'page:topics/ai',
    'person:=0',
    '=2',
    'ao',
    'organization:=1',
    'event:=0',
    '=0',
  ]);
  const pinyinOf = unpackPinyin(packPinyin(rows));
  const unpacked = unpackNames(JSON.parse(JSON.stringify(packed)), dates);
  assert.deepEqual(
    unpacked.map((stored, at) => ({ ...stored, pinyin: pinyinOf[at] })),
    rows,
  );
});
