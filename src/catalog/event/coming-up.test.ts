import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCatalog } from '#catalog/create-catalog.ts';
import { eventFile, fixtureArchive } from '#testing/fixture-archive.ts';
import { comingUp, isUnconfirmed, thisWeekInEarlierYears } from './coming-up.ts';

const planned = (dates: string) => eventFile(dates).replace('held', 'planned');
const catalogOn = (today: string) =>
  createCatalog({
    archive: fixtureArchive({
      'events/next.yaml': planned('2027-03-14/2027-03-15'),
      'events/year.yaml': planned('2026'),
      'events/last-day.yaml': planned('2026-12-29/2026-12-31'),
      'events/past.yaml': planned('2026-12-01'),
      'events/off.yaml': eventFile('2027-05-01').replace('held', 'cancelled'),
      'events/new-year.yaml': eventFile('2020-01-02/2020-01-05'),
      'events/silvester.yaml': eventFile('2019-12-31'),
      'events/silvester-part.yaml': eventFile('2019-12-31', 'partOf: silvester\n'),
      'events/later.yaml': eventFile('2018-12-31'),
      'events/vague.yaml': eventFile('2018-12'),
      'events/today.yaml': eventFile('2026-12-31'),
      'events/week-before.yaml': eventFile('2020-12-30'),
    }),
    today,
  });
const ids = (events: readonly { slug: string }[]) => events.map(({ slug }) => slug);

test('planned events are listed until their last day, the next first', () => {
  const listed = ids(comingUp(catalogOn('2026-12-31')));
  assert.deepEqual([...listed].sort(), ['last-day', 'next', 'year']);
  assert.equal(listed.at(-1), 'next');
  assert.deepEqual(ids(comingUp(catalogOn('2027-01-01'))), ['next']);
  assert.deepEqual(ids(comingUp(catalogOn('2027-03-16'))), []);
});

test('a planned event whose days are over is not confirmed', () => {
  const catalog = catalogOn('2026-12-31');
  assert.deepEqual(ids(catalog.nodesOfKind('event').filter((event) => isUnconfirmed(catalog, event))), [
    'past',
  ]);
});

test('the week goes on into January, and has neither this year nor dates without a day nor parts of events', () => {
  assert.deepEqual(ids(thisWeekInEarlierYears(catalogOn('2026-12-31'))), ['silvester', 'later', 'new-year']);
});
