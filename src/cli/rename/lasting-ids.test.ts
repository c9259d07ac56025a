import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { icsCalendar } from '#feeds/calendar.ts';
import { postTagUri } from '#feeds/tag-uri.ts';
import { buildGraph } from '#graph/build/build-graph.ts';
import type { Node } from '#graph/model/model.ts';
import { previousSlugs } from '#graph/queries/previous-ids.ts';
import { readArchive } from '#reader/archive.ts';
import { checkArchive } from '#rules/check-archive.ts';
import { eventFile } from '#testing/fixture-archive.ts';
import { temporaryFolder } from '#testing/temporary-folder.ts';

const POST =
  'title: 标题\nsummary: 摘要。\ndate: 2020-01-05\nlang: zh-Hans\nkind: recap\nauthors: [xiangju]\nabout: [event:one]\nsources: [s]\n';
const FILES = {
  'sources.yml': 's: { title: S, url: "https://example.org" }\n',
  'events/one.yaml': eventFile('2019-06-24'),
  'posts/first.md': `---\n${POST}---\n\n[E](event:one) 开了。\n`,
};
const context = {
  name: () => ({ text: 'E', lang: undefined, from: 'written' as const }),
  placeName: () => ({ text: '', lang: undefined, from: 'written' as const }),
  summary: () => undefined,
  status: () => undefined,
  t: () => '',
  text: (text: unknown) => ({ text: String(text), lang: undefined, from: 'written' as const }),
  href: (id: string) => `/en/${id}/`,
};

function rename(dir: string, from: string, to: string): void {
  execFileSync('node', ['src/cli/rename.ts', from, to], { env: { ...process.env, CONTENT_DIR: dir } });
}

/** What feeds and calendars call the post and the event, and where their former URLs lead. */
function published(dir: string) {
  const archive = readArchive(dir);
  const graph = buildGraph(archive);
  assert.deepEqual(
    checkArchive(archive, graph).filter(({ severity }) => severity === 'error'),
    [],
  );
  const nodes = [...graph.nodes.values()];
  const post = nodes.find((node) => node.kind === 'post') as Extract<Node, { kind: 'post' }>;
  const event = nodes.find((node) => node.kind === 'event') as Extract<Node, { kind: 'event' }>;
  const uid = /UID:(.*)\r/.exec(icsCalendar('x', [event], [context]))?.[1];
  const former = previousSlugs(graph).map(({ node, slug }) => `${node.kind}:${slug} → ${node.slug}`);
  return { guid: postTagUri(post, 'en'), uid, former };
}

test('a post and an event that are renamed three times keep their names in feeds and calendars', () => {
  const dir = temporaryFolder(FILES);
  const before = published(dir);
  for (const [from, to] of [
    ['first', 'second'],
    ['second', 'third'],
    ['third', 'first'],
  ] as const)
    rename(dir, `post:${from}`, to);
  for (const [from, to] of [
    ['one', 'two'],
    ['two', 'three'],
    ['three', 'four'],
  ] as const)
    rename(dir, `event:${from}`, to);
  const after = published(dir);
  assert.equal(after.guid, before.guid);
  assert.equal(after.uid, 'one@event.xiangju');
  assert.deepEqual(after.former.sort(), [
    'event:one → four',
    'event:three → four',
    'event:two → four',
    'post:second → first',
    'post:third → first',
  ]);
});

test('a list of former ids in several lines grows at its end', () => {
  const dir = temporaryFolder({
    ...FILES,
    'events/one.yaml': eventFile('2019-06-24', 'previousIds:\n  - zero\n  - half\n'),
  });
  rename(dir, 'event:one', 'two');
  const { uid, former } = published(dir);
  assert.equal(uid, 'zero@event.xiangju');
  assert.deepEqual(former, ['event:zero → two', 'event:half → two', 'event:one → two']);
});

test('a post that gets a slug keeps its name in feeds, and its old URL', () => {
  const dir = temporaryFolder({
    ...FILES,
    'urls.lock': 'posts/first\n',
    'posts/first.md': FILES['posts/first.md'].replace('summary:', 'slug: better\nsummary:'),
  });
  const { guid, former } = published(dir);
  assert.match(guid, /:post\/first\/en$/);
  assert.deepEqual(former, ['post:first → better']);
});
