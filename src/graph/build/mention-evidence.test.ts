import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isMentionUrl } from '#prose/mention.ts';
import { contentDir, readArchive } from '#reader/archive.ts';
import { buildGraph } from './build-graph.ts';

test('every mention in the texts of the archive is evidence of an edge, and no edge has another', () => {
  const archive = readArchive(contentDir());
  const graph = buildGraph(archive);
  const published = archive.entries.filter(
    ({ kind, id }) => kind === 'post' && graph.nodes.has(`post:${id}`),
  );
  const written = published.flatMap(({ id, prose }) =>
    (prose?.links ?? []).filter(({ url }) => isMentionUrl(url)).map(({ url }) => `post:${id} ${url}`),
  );
  const linked = [...graph.texts].flatMap(([post, texts]) =>
    texts.flatMap(({ sentences }) =>
      sentences.flatMap(({ mentions }) => mentions.map(({ target }) => `${post} ${target}`)),
    ),
  );
  const toItself = (pair: string) => pair.split(' ')[0] === pair.split(' ')[1];
  assert.deepEqual(linked.sort(), written.sort());
  const edges = new Set(
    graph.edges.filter(({ relation }) => relation === 'mention').map(({ from, to }) => `${from} ${to}`),
  );
  assert.deepEqual([...new Set(written)].filter((pair) => !toItself(pair)).sort(), [...edges].sort());
});
