import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escapeHtml } from './escape-html.ts';

test('the four characters with a meaning in HTML are escaped, each once', () => {
  assert.equal(escapeHtml(`a < b && c > "d" 'e'`), `a &lt; b &amp;&amp; c &gt; &quot;d&quot; 'e'`);
  assert.equal(escapeHtml('&lt;'), '&amp;lt;');
});
