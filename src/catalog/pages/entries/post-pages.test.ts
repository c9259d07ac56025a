import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paragraphIdsOf } from '#parallel/source-paragraphs.ts';
import { fixtureCatalog } from '#testing/fixture-catalog.ts';
import { parallelTexts } from '../../post/side-by-side.ts';
import { sideBySideRoutes } from '../../static-paths.ts';
import { postPage } from './post-page.ts';
import { sideBySidePage } from './side-by-side-page.ts';

const catalog = fixtureCatalog();
const [node] = catalog.nodesOfKind('post');
assert.ok(node);

test('a post page shows the text of its language and names the other', () => {
  const [en, zhHant] = [postPage(catalog, node, 'en'), postPage(catalog, node, 'zh-hant')];
  assert.deepEqual([en.text.lang, en.sideBySideLang], ['en', 'zh-Hans']);
  assert.deepEqual([zhHant.text.lang, zhHant.sideBySideLang], ['zh-Hans', 'en']);
  assert.equal(en.outdatedParagraphs, 0);
  assert.equal(en.entry.file, 'content/posts/recap.md');
});

test('a post page lists the nodes it names by kind, without sessions', () => {
  const { mentions } = postPage(catalog, node, 'en');
  assert.deepEqual(
    Object.entries(mentions).map(([kind, ends]) => [kind, ends.map(({ id }) => id)]),
    [
      ['event', ['event:meet-2020']],
      ['person', ['person:ann']],
      ['project', ['project:tool']],
    ],
  );
});

test('citation files are BibTeX and CSL', () => {
  const { citationFiles } = postPage(catalog, node, 'en');
  assert.deepEqual(
    citationFiles.map(({ kind }) => kind),
    ['bib', 'csl'],
  );
});

test('the side-by-side page pairs five paragraphs and is canonical at the post', () => {
  const parallel = parallelTexts(catalog.graph, 'post:recap', 'en');
  assert.ok(parallel);
  const page = sideBySidePage(catalog, node, parallel, 'en', '/en/posts/recap/beside/');
  assert.equal(page.pairs.length, 5);
  assert.equal(page.own, 'translation');
  assert.equal(page.otherContext.locale, 'zh-hans');
  assert.match(page.canonical, /\/en\/posts\/recap\/$/);
  assert.equal(page.breadcrumbs.at(-1)?.path, '/en/posts/recap/beside/');
  assert.match(page.currentText(page.pairs[0]?.currentId ?? '') ?? '', /^Ann 讲了/);
});

test('a post with two texts has a side-by-side page in each language', () => {
  assert.deepEqual(
    sideBySideRoutes(catalog).map(({ params }) => params.locale),
    ['zh-hans', 'zh-hant', 'en'],
  );
});

test('a former paragraph is found in the one into which it was rewritten, a removed one is named', () => {
  const [now = ''] = paragraphIdsOf(postPage(catalog, node, 'en').text.sentences);
  const line = (id: string, next?: string) => `recap en ${id}${next ? ` ${next}` : ''}\n`;
  const lock = line('p-00000001', 'p-00000002') + line('p-00000002', now) + line('p-00000003', 'gone');
  const withLock = fixtureCatalog({
    'paragraphs.lock': `${lock}recap zh-Hans p-00000004 gone\n${line(now)}`,
  });
  const [post] = withLock.nodesOfKind('post');
  assert.ok(post);
  const { rewritten, removed } = postPage(withLock, post, 'en').formerParagraphs;
  assert.deepEqual([...rewritten], [[now, ['p-00000001', 'p-00000002']]]);
  assert.deepEqual(removed, ['p-00000003']);
});
