import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getRssString } from '@astrojs/rss';
import type { Graph, Node } from '#graph/model/model.ts';
import { site } from '#site.ts';
import { rssFeed } from './rss.ts';

const post = (id: string, rest: object) =>
  ({
    id: `post:${id}`,
    kind: 'post',
    slug: id,
    data: { title: 'A & B', date: '2019-07-01', lang: 'zh-Hans', authors: ['xiangju'], about: [], ...rest },
  }) as unknown as Node;

const nodes = [
  post('old', { topics: ['service-mesh'] }),
  post('new', {
    date: '2023-10-20',
    updated: '2024-01-05',
    authors: ['person:ann', 'person:gone', { name: 'B < C' }],
  }),
  post('moved', { previousIds: ['first', 'second'] }),
];
const graph = { nodes: new Map(nodes.map((node) => [node.id, node])) } as unknown as Graph;
const xml = await getRssString(
  rssFeed(graph, {
    locale: 'en',
    lang: 'en',
    t: () => 'Gatherings & people',
    status: () => undefined,
    has: (id) => id !== 'person:gone',
    name: (id) => ({ text: id === 'person:ann' ? 'Ann' : 'A & B', lang: 'en', from: 'written' }),
    topicName: (id) => ({ text: `Topic ${id}`, lang: 'en', from: 'written' }),
    summary: () => ({ text: 'One line.', lang: 'en', from: 'written' }),
    href: (id) => `/en/posts/${id.replace('post:', '')}/`,
  }),
);

test('the channel has its language, its own URL and the date of its newest post', () => {
  assert.match(xml, /<language>en<\/language>/);
  assert.ok(
    xml.includes(`<atom:link href="${site.origin}/en/rss.xml" rel="self" type="application/rss+xml"/>`),
    xml,
  );
  assert.match(xml, /<lastBuildDate>Fri, 05 Jan 2024 00:00:00 GMT<\/lastBuildDate>/);
});

test('posts are sorted from the newest, with their own dates', () => {
  const days = [...xml.matchAll(/<pubDate>(.*?)<\/pubDate>/g)].map(([, day]) => day);
  assert.deepEqual(days, [
    'Fri, 20 Oct 2023 00:00:00 GMT',
    'Mon, 01 Jul 2019 00:00:00 GMT',
    'Mon, 01 Jul 2019 00:00:00 GMT',
  ]);
});

test('guids do not depend on URLs and survive a new id', () => {
  const guids = [...xml.matchAll(/<guid isPermaLink="false">(.*?)<\/guid>/g)].map(([, guid]) => guid);
  assert.deepEqual(guids, [
    'tag:xiangju.netlify.app,2026:post/new/en',
    'tag:xiangju.netlify.app,2026:post/first/en',
    'tag:xiangju.netlify.app,2026:post/old/en',
  ]);
});

test('authors are named, except people without a page', () => {
  const creators = [...xml.matchAll(/<dc:creator>(.*?)<\/dc:creator>/g)].map(([, creator]) => creator);
  assert.deepEqual(creators, ['Ann', 'B &lt; C', 'Xiangju', 'Xiangju']);
});
