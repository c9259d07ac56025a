import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importedScripts, withInlineIcon, withoutFacades, withSearchHead } from './search-page-head.ts';

const FILES: Readonly<Record<string, string>> = {
  '/_astro/Page.js': 'import"./page.js";',
  '/_astro/page.js': 'import{t as e}from"./names.js";e();import("./later.js")',
  '/_astro/SearchPage.js': 'import{a}from"./page.js";import{b as c}from"./engine.js";a(c);',
  '/_astro/engine.js': 'import"./names.js";export{a}from"./page.js"',
  '/_astro/names.js': 'export{t}',
};
const read = async (url: string) => FILES[url] ?? assert.fail(url);
const PAGE =
  '<head><title>搜索</title><link rel="stylesheet" href="/fonts/a.css"><link rel="preload" as="font" href="/fonts/b.woff2" crossorigin fetchpriority="low"><link rel="stylesheet" href="/_astro/p.css"></head><script type="module" src="/_astro/Page.js"></script><script type="module" src="/_astro/SearchPage.js"></script>';

test('a script that only imports another one is replaced by it', async () => {
  const html = await withoutFacades(PAGE, read);
  assert.deepEqual(
    [...html.matchAll(/src="([^"]+)"/g)].map(([, src]) => src),
    ['/_astro/page.js', '/_astro/SearchPage.js'],
  );
});

test('the scripts of a page are found with what they import, but not with what they load later', async () => {
  assert.deepEqual(await importedScripts(await withoutFacades(PAGE, read), read), [
    '/_astro/page.js',
    '/_astro/SearchPage.js',
    '/_astro/names.js',
    '/_astro/engine.js',
  ]);
});

test('the head preloads tables and scripts, and has the heading font for readers without script', () => {
  const html = withSearchHead(PAGE, 'en', ['/_astro/page.js']);
  assert.match(
    html,
    /<\/title><link rel="preload" as="fetch" href="\/pagefind\/tables\.en\.json" crossorigin><link rel="modulepreload" href="\/_astro\/page\.js">/,
  );
  assert.match(html, /<noscript data-late-fonts><link rel="stylesheet" href="\/fonts\/a\.css"><\/noscript>/);
  assert.doesNotMatch(html, /woff2/);
  assert.match(html, /<link rel="stylesheet" href="\/_astro\/p\.css">/);
});

test('the icon is in the page itself', () => {
  const html = withInlineIcon(
    '<link rel="icon" href="/favicon.svg" type="image/svg+xml">',
    '<svg viewBox="0 0 9 9">\n  <path fill="#fff"/>\n</svg>',
  );
  const data = "%3Csvg viewBox='0 0 9 9'%3E%3Cpath fill='%23fff'/%3E%3C/svg%3E";
  assert.equal(html, `<link rel="icon" href="data:image/svg+xml,${data}" type="image/svg+xml">`);
});
