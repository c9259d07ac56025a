import assert from 'node:assert/strict';
import { test } from 'node:test';
import { site } from '#site.ts';
import { eventFile } from '#testing/fixture-archive.ts';
import { fixtureCatalog } from '#testing/fixture-catalog.ts';
import { embeddedNodes, embedSlug, nodeBadge, oEmbed, pageEmbed } from './embed.ts';

const catalog = fixtureCatalog({
  'events/off.yaml': eventFile('2021-01-01').replace('held', 'cancelled'),
});
const find = (id: string) => {
  const node = embeddedNodes(catalog).find((one) => one.id === id);
  assert.ok(node, id);
  return node;
};

test('people, events and sessions have a card, other pages none', () => {
  const kinds = new Set(embeddedNodes(catalog).map(({ kind }) => kind));
  assert.deepEqual([...kinds].sort(), ['event', 'person', 'session']);
  const post = catalog.nodesOfKind('post')[0];
  assert.equal(post && pageEmbed(catalog, post), undefined);
});

test('a card counts the events at which somebody was, in Chinese and English', () => {
  assert.match(nodeBadge(catalog, find('person:ann')), />2 场活动 · 2 events</);
  assert.match(nodeBadge(catalog, find('event:meet-2020#talk')), />E</);
});

test('a card says that an event was cancelled', () => {
  assert.match(nodeBadge(catalog, find('event:off')), /已取消/);
});

test('the oEmbed answer has HTML without script that leads to the page and shows the card', () => {
  const answer = oEmbed(catalog, find('event:meet-2020#talk'));
  assert.deepEqual(
    [answer['version'], answer['type'], answer['width'], answer['height']],
    ['1.0', 'rich', 360, 96],
  );
  const html = String(answer['html']);
  assert.doesNotMatch(html, /<script|style=|on\w+=/);
  assert.ok(html.includes(`href="${site.origin}/zh-hans/events/meet-2020/talk/"`), html);
  assert.ok(html.includes(`src="${site.origin}/embed/${embedSlug(find('event:meet-2020#talk'))}.svg"`), html);
});
