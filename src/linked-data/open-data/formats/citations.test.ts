import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Cite, type CSL } from '@citation-js/core';
import { formatBibTeX } from './citations.ts';

const hostile = [
  'A}, note={forged}, x={$\\input{/etc/passwd}%',
  'two\n\n@misc{forged, title={x}}',
  '50 % & #1 _a_ ~ ^ <i>x</i> <b>y</b> "q"',
  '{unclosed',
  'unopened}',
  'ends with \\\\',
  '“上海”《那一年》—— Zoë and Müller',
];

for (const text of hostile)
  test(`BibTeX of “${text.slice(0, 40)}” has no field, entry or command of it`, () => {
    const citation = {
      id: 'key',
      'citation-key': 'key',
      type: 'webpage',
      title: text,
      author: [{ literal: text }, { given: 'Ann', family: 'Li' }],
      note: text,
      URL: 'https://example.org/{a}_%7B#b',
      issued: { 'date-parts': [[2019, 6]] },
    } as CSL;
    const bib = formatBibTeX([citation]);
    const read = new Cite(bib).data;
    assert.equal(read.length, 1, bib);
    const words = text.replace(/\s+/g, ' ').trim();
    assert.equal(plain(read[0]?.title), words);
    assert.equal(plain(read[0]?.note), words);
    assert.equal(read[0]?.URL, 'https://example.org/%7Ba%7D_%7B#b');
    assert.doesNotMatch(bib, /\\(?!text[a-z]+\{\}|[%&#])/);
  });

/** The parser marks capitals that must stay, and escapes HTML. */
function plain(text: string | undefined): string {
  return (text ?? '')
    .replace(/<span class="nocase">(.*?)<\/span>/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
