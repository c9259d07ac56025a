import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureArchive, organizationFile } from '#testing/fixture-archive.ts';
import { buildGraph } from '../build/build-graph.ts';
import { newestStage, stagesNewestFirst } from './maturity.ts';
import { formerNameOn } from './name-on-date.ts';

const archive = fixtureArchive({
  'organizations/ant.yaml': organizationFile(
    'Ant Group',
    'formerNames:\n  - { name: Alipay Club, from: 2010, until: 2014-10-16, source: s }\n  - { name: Ant Financial, from: 2014-10-16, until: 2020, source: s }\n',
  ),
});
const graph = buildGraph(archive);
const nameOn = (dates: string) => {
  const node = graph.nodes.get('organization:ant') ?? assert.fail();
  return formerNameOn(node, dates);
};

test('an organization has the name of the day; a change known to the year only is no former name in that year', () => {
  assert.equal(nameOn('2012-05'), 'Alipay Club');
  assert.equal(nameOn('2018-11-13/2018-11-15'), 'Ant Financial');
  assert.equal(nameOn('2020-07-30'), undefined);
  assert.equal(nameOn('2023'), undefined);
});

test('the newest stage is the last reached, in whatever order the file has them', () => {
  const maturity = [
    { stage: 'graduated' as const, from: '2026-09-08' },
    { stage: 'sandbox' as const, from: '2021-09-14' },
    { stage: 'incubating' as const, from: '2023-12-12', asOf: '2026-08-07' },
  ];
  assert.equal(newestStage({ maturity })?.stage, 'graduated');
  assert.deepEqual(
    stagesNewestFirst({ maturity }).map(({ stage }) => stage),
    ['graduated', 'incubating', 'sandbox'],
  );
  assert.equal(newestStage({}), undefined);
});
