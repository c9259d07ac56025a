import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  filesInHtml,
  importedModules,
  isSavableFile,
  isSavablePage,
  keptPages,
  markAsSaved,
  offlinePagePath,
  requestKind,
  unusedFiles,
} from './offline-rules.ts';

const ORIGIN = 'https://archive.example';
const kindOf = (path: string, mode = 'navigate', method = 'GET') =>
  requestKind({ url: new URL(path, ORIGIN).href, mode, method }, ORIGIN);

test('pages, hashed files and other files are treated apart; the rest is left to the browser', () => {
  assert.equal(kindOf('/en/'), 'page');
  assert.equal(kindOf('/zh-hant/posts/x/?q=1#p-2'), 'page');
  assert.equal(kindOf('/_astro/page.abc.css', 'no-cors'), 'hashed-file');
  assert.equal(kindOf('/pictures/x.jpg', 'no-cors'), 'file');
  for (const path of ['/', '/admin/', '/data/v1/x.json', '/en/rss.xml', '/404.html'])
    assert.equal(kindOf(path), undefined, path);
  assert.equal(kindOf('/en/graph.json', 'cors'), undefined);
  assert.equal(kindOf('/en/', 'navigate', 'POST'), undefined);
  assert.equal(kindOf('https://elsewhere.example/en/'), undefined);
});

test('every page of the languages is saved but the search and the list of saved pages', () => {
  assert.deepEqual(['/en/', '/zh-hans/people/x/', '/en/events/a/b/'].map(isSavablePage), [true, true, true]);
  const others = ['/', '/en/search/', '/en/offline/', '/admin/', '/en/rss.xml'];
  assert.deepEqual(others.filter(isSavablePage), []);
  assert.deepEqual(['/_astro/a.js', '/fonts/b.woff2', '/data/v1/x.nq'].map(isSavableFile), [
    true,
    true,
    false,
  ]);
});

test('the list of saved pages is in the language of the page', () => {
  assert.equal(offlinePagePath('/zh-hant/posts/x/'), '/zh-hant/offline/');
  assert.equal(offlinePagePath('/elsewhere/'), '/en/offline/');
});

test('a saved copy states its time, and nothing else can get into the page by it', () => {
  const html = '<!doctype html><html lang="en"><body></body></html>';
  const marked = markAsSaved(html, '2026-11-30T20:15:00.000Z');
  assert.match(marked, /<html data-saved="2026-11-30T20:15:00.000Z" lang="en">/);
  assert.doesNotMatch(markAsSaved(html, '"><script>'), /<script>/);
});

test('the oldest pages beyond the limit are removed, and the files that only they need', () => {
  const page = (path: string, savedAt: string, files: string[]) => ({ path, title: path, savedAt, files });
  const pages = [page('/a/', '2026-01-01', ['/1', '/2']), page('/b/', '2026-01-03', ['/2', '/3'])];
  const kept = keptPages([...pages, page('/c/', '2026-01-02', ['/3'])], 2);
  assert.deepEqual(
    kept.map(({ path }) => path),
    ['/b/', '/c/'],
  );
  assert.deepEqual(unusedFiles(['/1', '/2', '/3'], kept), ['/1']);
});

test('files of a page are read from its source, and the modules that its scripts import at once', () => {
  const html =
    '<link rel="stylesheet" href="/_astro/a.css"><a href="/en/"></a><script src=/_astro/b.js></script>';
  assert.deepEqual(filesInHtml(html), ['/_astro/a.css', '/_astro/b.js']);
  const script = 'import{t as e}from"./element.Bx_1.js";import"./side.js";const n=()=>import("./later.js");';
  assert.deepEqual(importedModules(script, '/_astro/b.js'), ['/_astro/element.Bx_1.js', '/_astro/side.js']);
});
