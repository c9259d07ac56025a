import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withSidenotes } from './sidenotes.ts';

const list = `<ol><li id="user-content-fn-a"><p id="p-1">Two <em>firms</em>, <a href="/x/">one name</a>. <a href="#r" data-footnote-backref="" class="b">↩</a></p></li></ol>`;

test('a footnote is copied beside its reference, without links', () => {
  const html = withSidenotes(`<p>GitLab<sup><a href="#user-content-fn-a" id="r">1</a></sup>.</p>${list}`);
  const note = /<small class="sidenote"[^>]*>(.*?)<\/small>/.exec(html)?.[1];
  assert.equal(note, '<sup>1</sup> Two <em>firms</em>, one name.');
});

test('a reference without a footnote is unchanged', () => {
  const html = '<p>GitLab<sup><a href="#user-content-fn-b">1</a></sup>.</p>';
  assert.equal(withSidenotes(html), html);
});
