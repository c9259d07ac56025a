import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localizeHtml } from './localize-html.ts';

const context = {
  href: (id: string) => (id === 'person:paco-xu' ? '/zh-hant/people/paco-xu/' : undefined),
  preview: () => '/p.json',
  convert: (text: string) => text.replaceAll('会', '會'),
  noteTitle: (kind: string) => `<${kind}>`.replace(/[<>]/g, ''),
  footnotes: { title: '注', back: '回到' },
  afterLink: (url: string) => (url.startsWith('https://gone.example') ? ' [gone]' : ''),
};

const rows: [what: string, html: string, expected: string][] = [
  [
    'a note follows a link whose page is gone, and no other link',
    '<p><a href="https://gone.example/?a=1&amp;b=2"><em>会</em></a>, <a href="https://there.example/">b</a>, <a href="#c">c</a></p>',
    '<p><a href="https://gone.example/?a=1&amp;b=2"><em>會</em></a> [gone], <a href="https://there.example/">b</a>, <a href="#c">c</a></p>',
  ],
  ['text is converted', '<p id="会">大会</p>', '<p id="会">大會</p>'],
  ['code is not converted', '<p>会<code>会</code>会</p>', '<p>會<code>会</code>會</p>'],
  [
    'elements with translate="no" are not converted',
    '<b translate="no">会</b>会',
    '<b translate="no">会</b>會',
  ],
  [
    'URLs are not converted, titles are',
    '<a href="/会" title="会">会</a>',
    '<a href="/会" title="會">會</a>',
  ],
  [
    'a mention gets its URL and preview',
    '<a data-mention="person:paco-xu">会</a>',
    '<a href="/zh-hant/people/paco-xu/" data-mention="person:paco-xu" data-preview="/p.json">會</a>',
  ],
  ['a mention of a node without a page has no URL', '<a data-mention="person:gone">x</a>', '<a>x</a>'],
  [
    'a note gets its title',
    '<div data-note="tip"><p>x</p></div>',
    '<div data-note="tip"><b>tip</b><p>x</p></div>',
  ],
  [
    'the heading of footnotes is in the language of the page',
    '<h2 class="sr-only" id="footnote-label">Footnotes</h2>',
    '<h2 id="footnote-label">注</h2>',
  ],
];

for (const [what, html, expected] of rows)
  test(what, () => assert.equal(localizeHtml(html, context), expected));

test('without a conversion the text is unchanged', () => {
  assert.equal(
    localizeHtml('<p title="会">会</p>', { ...context, convert: undefined }),
    '<p title="会">会</p>',
  );
});
