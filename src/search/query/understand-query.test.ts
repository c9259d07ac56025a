import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allFoldingPairs } from '#i18n/han-folding-pairs.ts';
import { createCharFolder } from '#text/char-folding.ts';
import type { NameRow } from '../index/tables.ts';
import { correctQuery } from '../names/correct-query.ts';
import { nameAliases, prepareNames } from '../names/name-search.ts';
import { understandQuery } from './understand-query.ts';

const foldChar = createCharFolder(allFoldingPairs());
const row = (id: string, names: string[], more: Partial<NameRow> = {}): NameRow => ({
  id,
  page: 0,
  date: '',
  title: names[0] ?? '',
  names,
  pinyin: [],
  ...more,
});
const boats = { series: 'boats' };
const names = prepareNames(
  [
    row('person:lin', ['林晚', 'Lin Wan']),
    row('person:chen', ['陈雨', 'Yu Chen']),
    row('project:paperboat', ['Paperboat', 'pb4']),
    row('organization:tide', ['潮声', 'Tidesound']),
    row('project:tidesound', ['Tidesound']),
    row('person:ronn', ['Rönnström']),
    row('organization:drift-bank', ['中国漂流银行']),
    row('organization:wave', ['浪花科技', 'Wave']),
    row('organization:wave-docs', ['Wave Docs', '文档 Wave']),
    row('event:two-words', ['Harbour Days 2022', 'HD'], {
      date: '2022-02-02',
      places: ['旧金山', 'San Francisco'],
    }),
    row('event:live-channel', ['TideChannel 2020'], { date: '2020-01-01' }),
    row('event:wave-salon', ['潮汐技术沙龙浪花专场'], { date: '2020-03-01' }),
    row('event:lanterns', ['灯会 2019 厦门'], { date: '2019-03-01', places: ['厦门', 'Xiamen'] }),
    row('series:boats', ['纸船大会', 'BoatCon']),
    row('event:boats-2018', ['纸船大会 2018', 'BoatCon 2018'], {
      ...boats,
      date: '2018-05-01',
      places: ['厦门', 'Xiamen'],
    }),
    row('event:boats-2019', ['纸船大会 2019', 'BoatCon 2019'], {
      ...boats,
      date: '2019-05-01',
      places: ['泉州', 'Quanzhou'],
    }),
    row('event:boats-2027', ['纸船大会 2027', 'BoatCon 2027'], {
      ...boats,
      date: '2027-05-01',
      places: ['厦门', 'Xiamen'],
    }),
    row('page:places/xiamen', ['厦门', 'Xiamen']),
    row('page:posts', ['文章', 'Posts']),
    row('project:lantern', ['Deep Lantern']),
    row('event:tides-2', ['Tide Talks #2'], { series: 'tides', date: '2021-01-01' }),
    row('event:tides-3', ['Tide Talks #3'], { series: 'tides', date: '2022-01-01' }),
    row('page:topics/drift', ['漂流', 'drift']),
    row('event:salon', ['Paperboat 沙龙', 'Paperboat salon'], {
      date: '2019-08-01',
      places: ['厦门', 'Xiamen'],
    }),
  ],
  foldChar,
);
const context = {
  foldChar,
  names,
  aliases: nameAliases(names),
  mentions: new Map([
    ['event:boats-2019', 9],
    ['event:boats-2018', 5],
  ]),
  today: '2026-11-30',
};
const first = (input: string) => understandQuery(input, context).rows[0]?.id;

test('a question is answered with the node that it names, or the event that fits', () => {
  const rows: [question: string, id: string | undefined][] = [
    ['谁是林晚', 'person:lin'],
    ['林晚是誰？', 'person:lin'],
    ['請問陳雨是誰', 'person:chen'],
    ['林晚的演讲', 'person:lin'],
    ['talks by Lin Wan', 'person:lin'],
    ['who is Yu Chen?', 'person:chen'],
    ['谁参加了2019泉州', 'event:boats-2019'],
    ['2019厦门', 'event:salon'],
    ['2019年的活动', 'event:boats-2019'],
    ['2018厦门有哪些人', 'event:boats-2018'],
    ['events in 2018', 'event:boats-2018'],
    ['第一届纸船大会', 'event:boats-2018'],
    ['第2屆BoatCon', 'event:boats-2019'],
    ['second BoatCon', 'event:boats-2019'],
    ['下一届纸船大会', 'event:boats-2027'],
    ['上一届纸船大会', 'event:boats-2019'],
    ['next BoatCon', 'event:boats-2027'],
    ['厦门纸船大会2018', 'event:boats-2018'],
    ['pb4沙龙', 'event:salon'],
    ['什么是纸船大会', 'series:boats'],
    ['BoatCon是什么活动', 'series:boats'],
    ['林晚的文章', 'person:lin'],
    ['纸船 文章', undefined],
    ['文章在哪里', 'page:posts'],
    ['首届纸船大会', 'event:boats-2018'],
    ['纸船大会 #2', 'event:boats-2019'],
    ['明年的纸船大会', 'event:boats-2027'],
    ['BoatCon next year', 'event:boats-2027'],
    ['2019年8月厦门', 'event:salon'],
    ['厦门 2019 年 8 月', 'event:salon'],
    ['厦门 2018 年纸船大会日期', 'event:boats-2018'],
    ['2019年5月的活动', 'event:boats-2019'],
    ['谁主办了泉州纸船大会', 'event:boats-2019'],
    ['厦门有哪些活动', 'page:places/xiamen'],
    ['events in Xiamen', 'page:places/xiamen'],
    ['漂流 Paperboat', 'project:paperboat'],
    ['Paperboat漂流', 'project:paperboat'],
    ['林晚来自哪家公司', 'person:lin'],
    ['第二届 BoatCon 大会', 'event:boats-2019'],
    ['2019年五月的活动', 'event:boats-2019'],
    ['纸船大会', undefined],
    ['events of August 2019', 'event:salon'],
    ['厦门 2019 聚会', 'event:salon'],
    ['泉州纸船大会议程', 'event:boats-2019'],
    ['BoatCon 2018 slides', 'event:boats-2018'],
    ['Paperboat meetup', 'event:salon'],
    ['tide第三期', 'event:tides-3'],
    ['3rd Tide', 'event:tides-3'],
    ['lantern灯节', 'project:lantern'],
    ['lantern灯节 Paperboat', 'project:paperboat'],
    ['pb4漂流 Deep Lantern', 'project:lantern'],
    ['云原生', undefined],
    ['lantern', undefined],
    ['2019', undefined],
    ['新泉州 2019', 'event:boats-2019'],
    ['2018厦门市', 'event:boats-2018'],
    ['Tidesound公司', 'organization:tide'],
    ['漂行', 'organization:drift-bank'],
    ['漂行的演讲', 'organization:drift-bank'],
    ['流行', undefined],
    ['浪花 数据', 'organization:wave'],
    ['Wave文档wave', 'organization:wave-docs'],
    ['浪花沙龙有哪些嘉宾', 'event:wave-salon'],
    ['最新一届BoatCon', 'event:boats-2019'],
    ['last tide channel', 'event:live-channel'],
    ['Harbour San Francisco', 'event:two-words'],
    ['Harbour & Days San Francisco', 'event:two-words'],
    ['上一届浪花潮汐', 'event:wave-salon'],
    ['谁去了泉州', 'event:boats-2019'],
    ['who spoke in Quanzhou', 'event:boats-2019'],
    ['泉州', undefined],
    ['浪花沙龙谁来了', 'event:wave-salon'],
    ['paperboat3漂流', 'project:paperboat'],
  ];
  for (const [question, id] of rows) assert.equal(first(question), id, question);
});

test('words that no event has in its names do not exclude the event where nothing else fits', () => {
  const mentioned = (input: string) => understandQuery(input, context).mentioned[0]?.id;
  assert.equal(mentioned('纸船大会泉州停车场'), 'event:boats-2019');
  assert.equal(mentioned('BoatCon 2018 catering'), 'event:boats-2018');
  assert.equal(mentioned('泉州停车场'), undefined);
});

test('words of a title are told apart from names with a place, a year or an edition', () => {
  const title = (input: string) => understandQuery(input, context).titleParts.join(' ');
  assert.equal(title('Paperboat 怎么用潮声'), 'paperboat 用潮声');
  assert.equal(title('林晚 泉州随笔'), '林晚 泉州随笔');
  assert.equal(title('关于 Paperboat 的文章'), 'paperboat');
  for (const named of ['林晚 Paperboat', '2019厦门', '第一届纸船大会', 'Paperboat', 'paperboa', '林晚的文章'])
    assert.equal(title(named), '', named);
});

test('an office beside a name that is not of a person means who holds it', () => {
  const officer = (input: string) => understandQuery(input, context).expectsOfficer;
  for (const office of ['潮声首席技术官是谁', 'Paperboat 發起人', 'CEO of Tidesound', '纸船大会主席'])
    assert.equal(officer(office), true, office);
  for (const other of ['林晚 总监', 'Paperboat 是谁发起的', 'Directory of Tidesound', '潮声主题'])
    assert.equal(officer(other), false, other);
});

test('another name of a node with words of its own name is the node', () => {
  assert.equal(first('Wave 科技'), 'organization:wave');
});

test('two names in one query are a pair, in the order typed', () => {
  const named = (input: string) => understandQuery(input, context).named.map(({ id }) => id);
  assert.deepEqual(named('林晚 Paperboat'), ['person:lin', 'project:paperboat']);
  assert.deepEqual(named('陈雨林晚'), ['person:chen', 'person:lin']);
  assert.deepEqual(named('林晚和陈雨'), ['person:lin', 'person:chen']);
  assert.deepEqual(named('Lin Wan and Yu Chen'), ['person:lin', 'person:chen']);
  assert.deepEqual(named('林晚 云原生'), []);
});

test('a word that occurs nowhere is corrected to the word that most pages are about', () => {
  const correct = (input: string) => correctQuery(names, input, foldChar, context.mentions);
  assert.equal(correct('boatcom'), 'BoatCon');
  assert.equal(correct('paperbaot'), 'Paperboat');
  assert.equal(correct('Deep Lantrn'), 'Deep Lantern');
  assert.equal(correct('Wvae'), 'Wave');
  assert.equal(correct('Rönnström'), undefined);
  assert.equal(correct('Ronnstorm'), 'Ronnstrom');
  assert.equal(correct('zzqqxxvv'), undefined);
  assert.equal(correct('boatcon'), undefined);
});
