import assert from 'node:assert/strict';
import { test } from 'node:test';
import { omitKnownWords, truncateText, wrapName } from './short-name.ts';
import { textWidth } from './text-width.ts';

test('words of the other name are omitted', () => {
  const meetup = 'KubeSphere Meetup';
  assert.equal(omitKnownWords('KubeSphere Meetup Guangzhou 2024', 'event', meetup), 'Guangzhou 2024');
  assert.equal(omitKnownWords('KubeSphere Meetup 广州站 2024', 'event', meetup), '广州站 2024');
  assert.equal(omitKnownWords('2nd HAMi Meetup Beijing', 'event', 'HAMi Meetup'), '2nd Beijing');
  assert.equal(omitKnownWords('KubeCon China 2024', 'event', 'KubeCon + CloudNativeCon China'), '2024');
  const full = 'Kubernetes Community Days China';
  assert.equal(
    omitKnownWords('Kubernetes Community Days Shanghai 2024', 'event', 'KCD', full),
    'Shanghai 2024',
  );
  assert.equal(omitKnownWords('KubeSphere 社区', 'organization', 'KubeSphere'), '社区');
});

test('parts of words, words inside a title, and whole names are not omitted', () => {
  assert.equal(omitKnownWords('IstioCon China 2023', 'event', 'Istio'), 'IstioCon China 2023');
  assert.equal(omitKnownWords('Kubespray', 'project', 'Kube'), 'Kubespray');
  assert.equal(
    omitKnownWords('26 or 44: KubeSphere Speakers', 'post', 'KubeSphere'),
    '26 or 44: KubeSphere Speakers',
  );
  assert.equal(omitKnownWords('KubeCon', 'event', 'KubeCon'), 'KubeCon');
});

test('a name is truncated to a width, and keeps its last word on request', () => {
  assert.equal(truncateText('Ann', 100, 10), 'Ann');
  assert.equal(truncateText('Virtual Summit China 2020', 80, 10, true), 'Virtual… 2020');
  assert.equal(truncateText('Virtual Summit China 2020', 80, 10), 'Virtual Summ…');
  assert.equal(truncateText('1st Meetup Shanghaiguangzhou', 60, 10, true), '1st Meetu…');
  for (const room of [30, 55, 90])
    assert.ok(textWidth(truncateText('七十二、还是七十五', room, 10), 10) <= room);
});

test('a name is wrapped into lines of a width', () => {
  assert.deepEqual(wrapName('KubeSphere Meetup', 70, 10, 2), ['KubeSphere', 'Meetup']);
  assert.deepEqual(wrapName('云原生计算基金会', 68, 10, 2), ['云原生计算', '基金会']);
  assert.deepEqual(wrapName('KubeCon 香港 2025', 80, 10, 2), ['KubeCon', '香港 2025']);
  assert.deepEqual(wrapName('CNCF', 80, 10, 2), ['CNCF']);
  assert.deepEqual(wrapName('Cloud Native Computing Foundation', 95, 10, 2), [
    'Cloud Native',
    'Computing Foun…',
  ]);
});
