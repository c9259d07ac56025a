import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureCatalog } from '#testing/fixture-catalog.ts';
import {
  archiveMapSummary,
  calendarSummary,
  cityMapSummary,
  isPosterInformative,
  ladderSummary,
  neighbourhoodSummary,
  personMapSummary,
  posterSummary,
  timelineSummary,
} from './picture-summaries.ts';

const catalog = fixtureCatalog({});
const [chinese, english] = [catalog.localeContext('zh-hans'), catalog.localeContext('en')];
const item = (id: string) => ({ id, name: id, href: `/${id}/` });
const poster = {
  ...{ id: 'event:x', centre: '2019', label: '', projects: [], parts: [], sessions: 2 },
  hosts: [item('a')],
  speakers: [item('b'), item('c')],
  guests: [],
  sessionPairs: [
    ['b', 'c'],
    ['c', 'b'],
    ['b', 'elsewhere'],
  ] as [string, string][],
};

const ALL_NAMED = { narrow: 0, wide: 0 };

test('a poster says how many marks of each kind it has, and what its curves are', () => {
  assert.equal(
    posterSummary(poster, ALL_NAMED, english),
    'From the middle outwards: 1 organizer (coloured), 2 speakers (dots). 1 coloured curve joins two people of one session.',
  );
  assert.match(
    posterSummary(poster, ALL_NAMED, chinese),
    /^由内到外：1 位组织者（彩色点）.*2 位讲者（圆点）。1 条彩色弧线/,
  );
  assert.doesNotMatch(posterSummary({ ...poster, sessionPairs: [] }, ALL_NAMED, english), /curve/);
});

test('a poster says how many marks have no name, and where their names are', () => {
  const summary = (narrow: number, wide: number) => posterSummary(poster, { narrow, wide }, english);
  assert.match(summary(2, 2), / 2 marks have no room for their names: .* lists below\.$/);
  assert.match(summary(1, 0), / On a narrow screen 1 mark has no room .* lists below\.$/);
  assert.match(summary(5, 3), / 3 marks have no room for their names, 5 on a narrow screen: /);
  assert.match(posterSummary(poster, { narrow: 4, wide: 0 }, chinese), /窄屏上有 4 个点的名字放不下/);
});

test('a poster without speakers is not informative', () => {
  assert.ok(isPosterInformative(poster));
  assert.ok(!isPosterInformative({ ...poster, speakers: [] }));
});

test('a map names who is in it most often, and is silent where nobody is twice', () => {
  const map = {
    label: '',
    events: [item('e'), item('f')],
    people: [item('a'), item('b')],
    projects: [],
    edges: [
      ['e', 'a'],
      ['f', 'a'],
      ['e', 'b'],
    ] as [string, string][],
  };
  assert.match(
    archiveMapSummary(map, ALL_NAMED, english),
    /^The 2 people at the most events, and 2 events.*: a was at 2/,
  );
  assert.match(personMapSummary({ ...map, self: 'b' }, ALL_NAMED, english), /: a \(2\)\. Rings are/);
  assert.match(personMapSummary({ ...map, self: 'a' }, ALL_NAMED, english), /^Rings are/);
  assert.match(personMapSummary(map, { narrow: 3, wide: 0 }, english), /On a narrow screen 3 marks have/);
});

test('a calendar names its fullest year, a map its first city, a ladder who came most often', () => {
  const event = (date: string) => ({ ...item(date), date, people: 1, hasRecap: false, title: '' });
  const events = ['2018-01-01', '2019-02-01', '2019-03-01'].map(event);
  assert.match(
    calendarSummary(
      { label: '', months: [], events },
      [
        { name: '2019', events: events.slice(1) },
        { name: '2018', events: [...events.slice(0, 1), 'Some day', 'Some day'] },
      ],
      english,
    ),
    /^The year with most events is 2018 \(3\)\. A row.* 2 more events/,
  );
  const cities = [1, 3].map((count) => ({
    ...item(`c${count}`),
    coordinates: [0, 0] as const,
    count,
    title: '',
  }));
  assert.match(cityMapSummary({ label: '', cities }, chinese), /^活动最多的城市是c3（3 场）。圆点/);
  const people = [
    { ...item('a'), at: ['1'] },
    { ...item('b'), at: ['1', '2'] },
  ];
  const ladder = { label: '', name: '', full: '', editions: [], people };
  assert.match(ladderSummary(ladder, english), /^2 people came more than once; b most often \(2 editions\)/);
});

test('a timeline of events in different years says nothing of a year', () => {
  const at = (date: string) => ({ ...item(date), date, title: '', shape: 'star' as const });
  const years = [2018, 2020] as const;
  const line = (dates: string[]) => ({ label: '', years, events: dates.map(at) }) as never;
  assert.match(timelineSummary(line(['2018-01-01', '2019-01-01']), english), /^Each dot/);
  assert.match(
    timelineSummary(line(['2019-01-01', '2019-05-01']), english),
    /2 events, most of them in 2019 \(2\)/,
  );
});

test('a neighbourhood names its nearest node and how many are left out', () => {
  const near = (id: string, cost: number) => ({ ...item(id), kind: 'person' as const, cost });
  const data = {
    self: { ...item('Tool'), kind: 'project' as const },
    neighbours: [near('b', 200), near('a', 100)],
    all: 9,
  };
  assert.match(
    neighbourhoodSummary(data, english),
    /^Tool has 9 neighbours.*nearest 2, the first of which is a\. The closer/,
  );
});
