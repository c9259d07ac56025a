import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureCatalog } from '#testing/fixture-catalog.ts';
import { backlinksOnNodePage, mentionPages, mentionsPage } from '../entries/mentions-page.ts';
import { longListPaths } from './long-list-paths.ts';
import { peopleLetterPage, peopleLetters, peoplePage } from './people-page.ts';
import { postListPage, postYearPage, postYears } from './post-list-page.ts';

const postOn = (date: string) =>
  `---\ntitle: On ${date}\nsummary: S\ndate: ${date}\nlang: en\nkind: essay\nauthors: [editors]\nsources: [s]\nabout: [person:ann]\n---\n\n[Ann](person:ann) wrote.\n`;
const catalog = fixtureCatalog({
  'posts/first.md': postOn('2017-01-02'),
  'posts/second.md': postOn('2018-01-02'),
  'posts/third.md': postOn('2018-02-02'),
});

test('a small archive has no pages for parts of lists', () => {
  assert.deepEqual(longListPaths(catalog, 'en'), []);
  assert.ok(postListPage(catalog, 'en').links.every((link) => 'id' in link));
  assert.ok(peoplePage(catalog, 'en').indexes.every(({ letters }) => letters === undefined));
});

test('of many posts the list has the newest years, and every other post is on the page of its year', () => {
  const { years, links, days, unlisted } = postListPage(catalog, 'en', 2);
  const listed = years.flatMap(({ posts }) => posts.map(({ id }) => id));
  const others = postYears(catalog, 2);
  assert.ok(others.length > 0);
  const onYears = others.flatMap((year) => postYearPage(catalog, year, 'en').posts.map(({ id }) => id));
  assert.deepEqual(
    [...listed, ...onYears].sort(),
    catalog
      .publishedPosts()
      .map(({ id }) => id)
      .sort(),
  );
  assert.deepEqual(
    links.filter((link) => 'href' in link).map((link) => link.href),
    others.map((year) => `/en/posts/in/${year}/`),
  );
  assert.equal(days.flatMap(({ posts }) => posts).length + unlisted, catalog.publishedPosts().length);
});

test('of many people each letter has a page with its lines', () => {
  const letters = peopleLetters(catalog, 1);
  const { indexes } = peoplePage(catalog, 'en', 1);
  const linked = indexes.flatMap((index) => index.letters ?? []);
  assert.deepEqual(linked.map(({ href }) => href.split('/').at(-2)).sort(), letters);
  for (const { name, n, href } of linked) {
    const { index } = peopleLetterPage(catalog, href.split('/').at(-2) ?? '', 'en');
    assert.deepEqual(
      index.groups.map(([letter, lines]) => [letter, lines.length]),
      [[name, n]],
    );
  }
});

test('of many posts that mention somebody some are on the page of the person, and all on pages of their own', () => {
  const groups = catalog.backlinkGroups('person:ann');
  const { all, isWhole, groups: shown } = backlinksOnNodePage(groups, 2);
  assert.equal(isWhole, false);
  assert.equal(shown.flatMap(({ backlinks }) => backlinks).length, 2);
  const pages = mentionPages(catalog, 2).filter(({ node }) => node.id === 'person:ann');
  assert.equal(pages.length, Math.ceil(all / 2));
  const onPages = pages.flatMap((page) => mentionsPage(catalog, page, 'en', 2).groups);
  assert.deepEqual(
    onPages.flatMap(({ type, backlinks }) => backlinks.map(({ post }) => [type, post])),
    groups.flatMap(({ type, backlinks }) => backlinks.map(({ post }) => [type, post])),
  );
});
