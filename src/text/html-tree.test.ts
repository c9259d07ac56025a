import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ancestors, descendants, parseHtml, textContent } from './html-tree.ts';

const names = (elements: Iterable<{ name: string }>) => [...elements].map(({ name }) => name);

test('elements are nested as in the source', () => {
  const root = parseHtml('<main><p>a <b>b</b><br>c</p><!-- d --><p>e</p></main>');
  assert.deepEqual(names(descendants(root)), ['', 'main', 'p', 'b', 'br', 'p']);
  const bold = [...descendants(root)].find(({ name }) => name === 'b');
  assert.deepEqual(bold && names(ancestors(bold)), ['p', 'main', '']);
  assert.equal(textContent(root), 'a bce');
});

test('offsets give the source of an element and of its content', () => {
  const source = 'x<ul><li>1</li><li>2</ul>y';
  const found = [...descendants(parseHtml(source))].map((element) => [
    source.slice(element.start, element.end),
    source.slice(element.innerStart, element.innerEnd),
  ]);
  assert.deepEqual(found, [
    [source, source],
    ['<ul><li>1</li><li>2</ul>', '<li>1</li><li>2'],
    ['<li>1</li>', '1'],
    ['<li>2', '2'],
  ]);
});

test('a closing tag without an open element is ignored, and an open one lasts to the end', () => {
  const root = parseHtml('</p><div>a</b>c');
  assert.deepEqual(names(descendants(root)), ['', 'div']);
  assert.equal(textContent(root), 'ac');
});
