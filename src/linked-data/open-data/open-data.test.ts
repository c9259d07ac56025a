import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { MultiDirectedGraph } from 'graphology';
import { parse } from 'graphology-graphml';
import jsonld, { type NodeObject } from 'jsonld';
import { Parser } from 'n3';
import { buildGraph } from '#graph/build/build-graph.ts';
import { readArchive } from '#reader/archive.ts';
import { site } from '#site.ts';
import { temporaryFolder } from '#testing/temporary-folder.ts';
import { archiveFiles, entryFiles } from './files.ts';
import { createOpenData, nodeOpenData } from './open-data.ts';
import { describeData } from './rdf/json-ld.ts';
import { formatNQuads, toQuads } from './rdf/n-quads.ts';
import { loadSparqlStore } from './rdf/query-results.ts';
import { openDataJsonSchema } from './records/schema.ts';

const event = (rest: string) =>
  `name: { zh-Hans: 相聚, en: Meeting }\nkind: summit\nstatus: held\nsources: [s]\n${rest}`;
const person = (names: string, rest = 'listed: public-role\n') =>
  `names: [${names}]\nidentity: editor\nsources: [s]\n${rest}`;

const FILES: Record<string, string> = {
  'sources.yml': 's: { title: "S, \\"quoted\\"", url: "https://example.org/a b", lang: en, date: 2019~ }\n',
  'events/first.yaml': event(
    [
      'dates: 2019-06-24/2019-06-26',
      'city: { zh-Hans: 上海, en: Shanghai }',
      'statistics: [{ metric: attendees, label: there, value: 11.7, unit: percent }, { metric: attendees, label: there, range: [18, 20] }]',
      'people: [{ person: ann, role: keynote-speaker, as: ann-hidden }, { person: gone, role: speaker, as: Vanished }]',
      'sessions: [{ id: talk, title: "=Talk", kind: talk, people: [{ person: ben, certainty: disputed }], speakers: [Nobody] }]\n',
    ].join('\n'),
  ),
  'events/second.yaml': event('dates: 2024-08\npeople: [{ person: ann, role: speaker }]\n'),
  'people/ann.yaml': person(
    '{ value: 安, lang: zh-Hans, kind: native }, { value: Ann Li, lang: en, kind: english, order: given-family }, { value: ann-hidden, lang: mul, kind: handle, show: search-only }, { value: Anne-Never, lang: en, kind: former, show: no }, { value: Misspelt, lang: en, kind: misspelling }, { value: Guessed, lang: en, kind: romanised, inferred: true }',
  ),
  'people/ben.yaml': person(
    '{ value: Ben, lang: en, kind: preferred }',
    'listed: public-role\nnamesakes: [{ person: gone, difference: another }]\n',
  ),
  'people/gone.yaml': person('{ value: Vanished, lang: en, kind: preferred }', 'listed: opt-out\n'),
  'projects/p.yaml':
    'name: P\npreviousIds: [before]\nsources: [s]\nmaturity: [{ stage: graduated, from: 2021-11-11, source: s }]\n',
  'posts/one.md':
    '---\ntitle: 标题\nsummary: 摘要。\ndate: 2020-01-05\nlang: zh-Hans\nkind: recap\nauthors: [xiangju, person:gone]\nabout: [event:first]\nsource: { title: "T & T", url: "https://example.org/t", authors: [person:ann, person:gone], date: 2019-06 , language: en }\n---\n\n[安](person:ann)与[P](project:p)。\n',
  'posts/one.en.md': '---\ntitle: Title\nsummary: S.\n---\n\n[Ann](person:ann) and [P](project:p).\n',
};

const archive = readArchive(temporaryFolder(FILES));
const graph = buildGraph(archive);
const data = createOpenData(graph, archive.sources);
const texts = Object.fromEntries(
  Object.entries({ ...archiveFiles(data), ...entryFiles(graph, data) }).map(([name, make]) => [name, make()]),
);
const text = (name: string) => texts[name] ?? assert.fail(name);
const terms = JSON.parse(text('terms.jsonld')) as NodeObject;

/** What a JSON-LD processor makes of a document, as lines of N-Quads; it knows no context but ours. */
async function processed(document: string): Promise<string[]> {
  const options = {
    format: 'application/n-quads' as const,
    safe: true,
    documentLoader: (url: string) => {
      assert.equal(url, `${site.origin}/data/terms.jsonld`);
      return Promise.resolve({ document: terms, documentUrl: url });
    },
  };
  const quads: unknown = await jsonld.toRDF(JSON.parse(document), options);
  return String(quads).trim().split('\n').sort();
}

test('the archive of this test is sound', () => assert.deepEqual(archive.findings, []));

test('who opted out and what is not shown is in no file', () => {
  for (const [name, content] of Object.entries(texts))
    assert.doesNotMatch(content, /person:gone|Vanished|ann-hidden|Anne-Never|Misspelt/, name);
});

test('the JSON Schema is one, and every JSON file fits it', () => {
  const schema = openDataJsonSchema(`${site.origin}/data/xiangju.schema.json`);
  const fits = new Ajv2020({ allErrors: true, formats: { uri: /^https?:/ } }).compile(schema);
  const files = Object.keys(texts).filter((name) => /(?<!\.schema|\.csl)\.json$/.test(name));
  assert.ok(files.length > 5);
  for (const name of files)
    assert.ok(fits(JSON.parse(text(name))), `${name}: ${JSON.stringify(fits.errors)}`);
  assert.equal(fits({ ...JSON.parse(text('xiangju.json')), more: 1 }), false);
});

test('JSON-LD and N-Quads say the same, by a JSON-LD processor', async () => {
  const lines = text('xiangju.nq').trim().split('\n').sort();
  assert.deepEqual(await processed(text('xiangju.jsonld')), lines);
  assert.equal(new Set(lines).size, lines.length);
});

test("a single entry's JSON-LD says a part of the whole", async () => {
  const whole = new Set(text('xiangju.nq').trim().split('\n'));
  for (const name of ['people/ann', 'events/first', 'projects/p', 'posts/one']) {
    const part = await processed(text(`${name}.jsonld`));
    assert.ok(part.length > 5, name);
    assert.deepEqual(
      part.filter((line) => !whole.has(line)),
      [],
      name,
    );
  }
});

test('every edge is a statement with evidence, its triple in a graph of its own', () => {
  const quads = new Parser({ format: 'N-Quads' }).parse(text('xiangju.nq'));
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

test('a sentence is quoted from its paragraph, in its language', () => {
  const ask = loadSparqlStore(text('xiangju.nq'));
  const rows = ask(
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

test('a store knows what is disputed, what was counted and when a stage was reached', () => {
  const ask = loadSparqlStore(text('xiangju.nq'));
  const one = (sparql: string) => ask(sparql).map((row) => Object.values(row).map(({ value }) => value));
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

test('GraphML loads with as many nodes and edges as the graph has', () => {
  const loaded = parse(MultiDirectedGraph, text('xiangju.graphml'));
  assert.deepEqual([loaded.order, loaded.size], [graph.nodes.size, graph.edges.length]);
  assert.deepEqual(loaded.getNodeAttributes('person:ann'), {
    label: 'Ann Li',
    name_zh: '安',
    kind: 'person',
    page: `${site.origin}/en/people/ann/`,
  });
});

test('an event has its sessions with it, and what is on their edges', () => {
  const { nodes, edges, sources } = nodeOpenData('event:first', data);
  assert.deepEqual(
    nodes.map(({ id }) => id),
    ['event:first', 'event:first#talk'],
  );
  assert.ok(edges.some(({ from, to }) => from === 'event:first#talk' && to === 'person:ben'));
  assert.deepEqual(Object.keys(sources), ['s']);
});

test('a former id still has the files', () => {
  assert.equal(text('projects/before.json'), text('projects/p.json'));
});

test('CSV quotes what it must, and no cell is a formula', () => {
  const nodes = text('nodes.csv');
  assert.ok(nodes.startsWith('\ufeffid,kind,type,name_zh,name_en,'));
  assert.match(nodes, /\r\nevent:first#talk,session,talk,'=Talk,'=Talk,/);
  assert.match(text('evidence.csv'), /,source,s,en,https:\/\/example\.org\/a b,"S, ""quoted"""\r\n/);
  assert.equal(nodes.trim().split('\r\n').length, graph.nodes.size + 1);
  assert.equal(text('edges.csv').trim().split('\r\n').length, graph.edges.length + 1);
});

test('a post is cited with what it retells, in Chinese where it is Chinese', () => {
  const bib = text('posts/one.bib');
  assert.match(bib, /@misc\{one,\s+author = \{\{相聚\}\}/);
  assert.match(bib, /title = \{标题\}/);
  assert.match(bib, /@misc\{one-source,\s+author = \{Li, Ann\},\s+year = \{2019\}/);
  const [own, source] = JSON.parse(text('posts/one.csl.json'));
  assert.deepEqual(own.issued, { 'date-parts': [[2020, 1, 5]] });
  assert.deepEqual(source.issued, { 'date-parts': [[2019, 6]] });
  assert.deepEqual(source.author, [{ given: 'Ann', family: 'Li' }]);
});

test('quads have no blank nodes, and the same data gives the same bytes', () => {
  assert.doesNotMatch(text('xiangju.nq'), /_:/);
  const again = createOpenData(
    buildGraph({ ...archive, entries: archive.entries.toReversed() }),
    archive.sources,
  );
  assert.equal(formatNQuads(toQuads(describeData(again, again))), text('xiangju.nq'));
});
