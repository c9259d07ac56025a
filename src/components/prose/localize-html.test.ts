import assert from 'node:assert/strict';
import { test } from 'node:test';
import { weave } from './localize-html.ts';

const loom = {
  href: (id: string) => (id === 'person:paco-xu' ? '/zh-hant/people/paco-xu/' : undefined),
  preview: () => '/p.json',
  convert: (text: string) => text.replaceAll('会', '會'),
  noteTitle: (kind: string) => `<${kind}>`.replace(/[<>]/g, ''),
  footnotes: { title: '注', back: '回到' },
};

const rows: [what: string, html: string, woven: string][] = [
  ['words are converted', '<p id="会">大会</p>', '<p id="会">大會</p>'],
  ['code is not', '<p>会<code>会</code>会</p>', '<p>會<code>会</code>會</p>'],
  ['nor is what is not to be translated', '<b translate="no">会</b>会', '<b translate="no">会</b>會'],
  ['nor are addresses', '<a href="/会" title="会">会</a>', '<a href="/会" title="會">會</a>'],
  [
    'a mention gets its address and preview',
    '<a data-mention="person:paco-xu">会</a>',
    '<a href="/zh-hant/people/paco-xu/" data-mention="person:paco-xu" data-preview="/p.json">會</a>',
  ],
  ['a mention of what has no page leads nowhere', '<a data-mention="person:gone">x</a>', '<a>x</a>'],
  [
    'a note gets its title',
    '<div data-note="tip"><p>x</p></div>',
    '<div data-note="tip"><b>tip</b><p>x</p></div>',
  ],
  [
    'footnotes speak the language of the page',
    '<h2 class="sr-only" id="footnote-label">Footnotes</h2>',
    '<h2 id="footnote-label">注</h2>',
  ],
];

for (const [what, html, woven] of rows) test(what, () => assert.equal(weave(html, loom), woven));

test('without a conversion the words stay', () => {
  assert.equal(weave('<p title="会">会</p>', { ...loom, convert: undefined }), '<p title="会">会</p>');
});
