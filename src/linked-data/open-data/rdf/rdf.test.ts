import assert from 'node:assert/strict';
import { test } from 'node:test';
import jsonld, { type NodeObject } from 'jsonld';
import { Parser } from 'n3';
import { buildGraph } from '#graph/build/build-graph.ts';
import { site } from '#site.ts';
import { fixtureArchive } from '#testing/fixture-archive.ts';
import { OPEN_DATA_FILES } from '#testing/fixture-open-data.ts';
import { createOpenData, nodeOpenData } from '../open-data.ts';
import { describeData, formatJsonLd, termsDocument } from './json-ld.ts';
import { formatNQuads, toQuads } from './n-quads.ts';
import { loadSparqlStore } from './query-results.ts';

const archive = fixtureArchive(OPEN_DATA_FILES);
const graph = buildGraph(archive);
const data = createOpenData(graph, archive.sources);
const nQuads = formatNQuads(toQuads(describeData(data, data)));
const terms = JSON.parse(termsDocument()) as NodeObject;

/** The sorted lines of N-Quads that a JSON-LD processor makes of a document; it loads no other context. */
async function processJsonLd(document: string): Promise<string[]> {
  const options = {
    format: 'application/n-quads' as const,
    safe: true,
    documentLoader: (url: string) => {
      assert.equal(url, `${site.origin}/data/v1/terms.jsonld`);
      return Promise.resolve({ document: terms, documentUrl: url });
    },
  };
  const quads: unknown = await jsonld.toRDF(JSON.parse(document), options);
  return String(quads).trim().split('\n').sort();
}

test('a JSON-LD processor makes the N-Quads of the JSON-LD', async () => {
  const lines = nQuads.trim().split('\n').sort();
  assert.deepEqual(await processJsonLd(formatJsonLd(describeData(data, data))), lines);
  assert.equal(new Set(lines).size, lines.length);
});

test('the JSON-LD of one entry is a subset of that of the archive', async () => {
  const whole = new Set(nQuads.trim().split('\n'));
  for (const id of ['person:ann', 'event:first', 'project:p', 'post:one']) {
    const part = await processJsonLd(formatJsonLd(describeData(nodeOpenData(id, data), data)));
    assert.ok(part.length > 5, id);
    assert.deepEqual(
      part.filter((line) => !whole.has(line)),
      [],
      id,
    );
  }
});

test('every edge is a statement with evidence and one triple in a named graph of its own', () => {
  const quads = new Parser({ format: 'N-Quads' }).parse(nQuads);
  const stated = quads.filter(({ graph: name }) => name.termType === 'NamedNode');
  const evidenced = new Set(
    quads.flatMap(({ subject, predicate }) =>
      /prov#(?:wasQuotedFrom|hadPrimarySource)$/.test(predicate.value) ? subject.value : [],
    ),
  );
  assert.equal(stated.length, graph.edges.length);
  assert.equal(new Set(stated.map(({ graph: name }) => name.value)).size, graph.edges.length);
  assert.deepEqual(
    stated.filter(({ graph: name }) => !evidenced.has(name.value)),
    [],
  );
});

test('a sentence is a quotation from its paragraph, in its language', () => {
  const query = loadSparqlStore(nQuads);
  const rows = query(
    `SELECT ?words ?where WHERE { GRAPH ?s { ?post xj:mention <${site.origin}/en/people/ann/#person> } ?s prov:qualifiedQuotation ?q . ?q prov:value ?words ; prov:entity ?where } ORDER BY ?where`,
  );
  assert.deepEqual(
    rows.map(({ words, where }) => [words?.value, words?.lang, where?.value.replace(/p-[0-9a-f]{8}$/, 'p')]),
    [
      ['Ann and P.', 'en', `${site.origin}/en/posts/one/#p`],
      ['安与P。', 'zh-hans', `${site.origin}/zh-hans/posts/one/#p`],
    ],
  );
});

test('queries find disputed statements, figures, and the day a stage was reached', () => {
  const query = loadSparqlStore(nQuads);
  const one = (sparql: string) => query(sparql).map((row) => Object.values(row).map(({ value }) => value));
  assert.deepEqual(
    one('SELECT ?person WHERE { ?s xj:certainty "disputed" . GRAPH ?s { ?x xj:sessionPerson ?person } }'),
    [[`${site.origin}/en/people/ben/#person`]],
  );
  assert.deepEqual(one('SELECT ?n WHERE { ?f xj:metric "attendees" ; xj:amount|xj:least ?n } ORDER BY ?n'), [
    ['11.7'],
    ['18'],
  ]);
  assert.deepEqual(
    one('SELECT ?p WHERE { ?s xj:of ?p ; xj:reached ?day FILTER (?day > "2021-01-01"^^xsd:date) }'),
    [[`${site.origin}/en/projects/p/#project`]],
  );
});

test('there are no blank nodes, and the output does not depend on the order of files', () => {
  assert.doesNotMatch(nQuads, /_:/);
  const again = createOpenData(
    buildGraph({ ...archive, entries: archive.entries.toReversed() }),
    archive.sources,
  );
  assert.equal(formatNQuads(toQuads(describeData(again, again))), nQuads);
});
