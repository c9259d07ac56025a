import { createHash } from 'node:crypto';
import { expect } from '@playwright/test';
import { Parser } from 'n3';
import { loadSparqlStore } from '#linked-data/open-data/rdf/query-results.ts';
import { builtFiles, readBuilt } from '#testing/built-site.ts';
import { readPageLinks } from '#verify/page-links.ts';
import { SitePage } from './pages/site-page.ts';
import { HAS_OTHER_CONTENT, NAMES_THIS_ARCHIVE, test } from './test.ts';

const TYPES: Record<string, string> = {
  '/data/v1/xiangju.json': 'application/json',
  '/data/v1/xiangju.jsonld': 'application/ld+json',
  '/data/v1/xiangju.nq': 'application/n-quads',
  '/data/v1/xiangju.graphml': 'application/graphml+xml',
  '/data/v1/edges.csv': 'text/csv',
  '/data/v1/events.ics': 'text/calendar',
  '/data/v1/posts.bib': 'application/x-bibtex',
  '/data/v1/posts.csl.json': 'application/vnd.citationstyles.csl+json',
};

for (const [file, type] of Object.entries(TYPES)) {
  test(`${file} is served with its type, to any origin`, async ({ request }) => {
    const answer = await request.head(file);
    expect(answer.headers()['content-type']).toBe(`${type}; charset=utf-8`);
    expect(answer.headers()['access-control-allow-origin']).toBe('*');
  });
}

test('every file of the whole archive is on the data page with its checksum', () => {
  const shown = [
    ...readBuilt('/en/data/')
      .replaceAll('<wbr>', '')
      .matchAll(/<code data-sha256="([^"]+)">([0-9a-f]{64})<\/code>/g),
  ];
  const files = [...builtFiles].filter((file) => /^\/data\/v1\/[^/]+$/.test(file) && !file.endsWith('.txt'));
  expect(shown.map(([, name]) => `/data/v1/${name}`).sort()).toEqual(files);
  for (const [, name = '', sum] of shown) {
    expect(
      createHash('sha256')
        .update(readBuilt(`/data/v1/${name}`))
        .digest('hex'),
      name,
    ).toBe(sum);
    expect(readBuilt('/data/v1/sha256sums.txt')).toContain(`${sum}  ${name}\n`);
  }
});

test('every entry has its data files, and its page links to them', () => {
  const entries = [...builtFiles].filter((file) =>
    /^\/en\/(?:posts|events|people|projects|organizations|series)\/[^/]+\/index\.html$/.test(file),
  );
  const incomplete = entries.filter((file) => {
    const path = file.replace('/en/', '/data/v1/').replace('/index.html', '');
    const { links } = readPageLinks(readBuilt(file));
    return !['.json', '.jsonld'].every((end) => builtFiles.has(path + end) && links.includes(path + end));
  });
  expect(entries.length).toBeGreaterThan(20);
  expect(incomplete).toEqual([]);
});

test('every published edge has evidence', () => {
  const quads = new Parser({ format: 'N-Quads' }).parse(readBuilt('/data/v1/xiangju.nq'));
  const evidenced = new Set(
    quads.flatMap(({ subject, predicate }) =>
      /prov#(?:wasQuotedFrom|hadPrimarySource)$/.test(predicate.value) ? subject.value : [],
    ),
  );
  const edges = quads.flatMap(({ graph }) => (graph.termType === 'NamedNode' ? graph.value : []));
  expect(edges.length).toBeGreaterThan(100);
  expect(edges.filter((edge) => !evidenced.has(edge))).toEqual([]);
});

test('the five sample queries return the rows that the page shows', async ({ page }) => {
  await new SitePage(page, 'en').open('data/');
  const query = loadSparqlStore(readBuilt('/data/v1/xiangju.nq'));
  const queries = await page.locator('[data-sparql]').evaluateAll((all) =>
    all.map((code) => {
      const rows = [...(code.closest('section')?.querySelectorAll('tbody tr') ?? [])];
      const linksOf = (row: Element) => [...row.querySelectorAll('a')].map((a) => a.getAttribute('href'));
      return { sparql: code.textContent ?? '', links: rows.map(linksOf) };
    }),
  );
  expect(queries.length).toBe(5);
  for (const { sparql, links } of queries) {
    const rows = query(sparql.replace(/^PREFIX .*$/gm, ''));
    expect(links.length).toBe(rows.length);
    for (const [index, row] of rows.entries())
      for (const { kind, value } of Object.values(row)) {
        const page = /^https?:\/\/[^/]+(\/en\/.*\/)#(?:person|event|project)$/.exec(value)?.[1];
        if (kind === 'iri' && page) expect(links[index]).toContain(page);
      }
  }
});

test('the sample queries return known facts of this archive', () => {
  test.skip(HAS_OTHER_CONTENT, NAMES_THIS_ARCHIVE);
  const page = readBuilt('/en/data/');
  const answer = (id: string) => page.split(`id="ask-${id}"`)[1]?.split('</section>')[0] ?? '';
  for (const known of ['/en/people/linus-torvalds/', '/en/people/dirk-hohndel/'])
    expect(answer('both')).toContain(known);
  expect(answer('graduated')).toMatch(/KubeEdge[\s\S]*11 September 2024/);
  expect(answer('figures')).toMatch(/3,000[\s\S]*over[\s\S]*3,500/);
  expect(answer('witnesses')).toContain('/en/people/paco-xu/');
  expect(answer('why')).toContain('led the contributor summit');
});
