import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MultiDirectedGraph } from 'graphology';
import { parse } from 'graphology-graphml';
import { buildGraph } from '#graph/build/build-graph.ts';
import { site } from '#site.ts';
import { fixtureArchive } from '#testing/fixture-archive.ts';
import { OPEN_DATA_FILES } from '#testing/fixture-open-data.ts';
import { createOpenData } from '../open-data.ts';
import { formatBibTeX, formatCslJson, postCitations } from './citations.ts';
import { edgesCsv, evidenceCsv, nodesCsv } from './csv.ts';
import { formatGraphMl } from './graphml.ts';

const archive = fixtureArchive(OPEN_DATA_FILES);
const graph = buildGraph(archive);
const data = createOpenData(graph, archive.sources);

test('GraphML has every node and edge', () => {
  const loaded = parse(MultiDirectedGraph, formatGraphMl(data));
  assert.deepEqual([loaded.order, loaded.size], [graph.nodes.size, graph.edges.length]);
  assert.deepEqual(loaded.getNodeAttributes('person:ann'), {
    label: 'Ann Li',
    name_zh: '安',
    kind: 'person',
    page: `${site.origin}/en/people/ann/`,
  });
});

test('CSV cells are quoted where necessary, and none is a formula', () => {
  const nodes = nodesCsv(data);
  assert.ok(nodes.startsWith('\ufeffid,kind,type,name_zh,name_en,'));
  assert.match(nodes, /\r\nevent:first#talk,session,talk,'=Talk,'=Talk,/);
  assert.match(evidenceCsv(data), /,source,s,en,"https:\/\/example\.org\/a,b","S, ""quoted"""\r\n/);
  assert.equal(nodes.trim().split('\r\n').length, graph.nodes.size + 1);
  assert.equal(edgesCsv(data).trim().split('\r\n').length, graph.edges.length + 1);
});

test('the citations of a post are its own and that of the text it retells, in their languages', () => {
  const post = data.nodesById.get('post:one');
  assert.ok(post?.kind === 'post');
  const citations = postCitations(post, data);
  const bib = formatBibTeX(citations);
  assert.match(bib, /@misc\{one,\s+author = \{\{相聚\}\}/);
  assert.match(bib, /title = \{标题\}/);
  assert.match(bib, /@misc\{one-source,\s+author = \{Li, Ann\},\s+year = \{2019\}/);
  const [own, source] = JSON.parse(formatCslJson(citations));
  assert.deepEqual(own.issued, { 'date-parts': [[2020, 1, 5]] });
  assert.deepEqual(source.issued, { 'date-parts': [[2019, 6]] });
  assert.deepEqual(source.author, [{ given: 'Ann', family: 'Li' }]);
});
