import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attributeValue, type HtmlToken, tokenizeHtml } from './html.ts';

/** Each token as `type source`, after a check that tokens touch and cover the source. */
function tokensOf(source: string): string[] {
  let position = 0;
  const found = tokenizeHtml(source).map((token) => {
    assert.equal(token.start, position);
    position = token.end;
    return `${token.type} ${source.slice(token.start, token.end)}`;
  });
  assert.equal(position, source.length);
  return found;
}

function firstTag(source: string): Extract<HtmlToken, { type: 'open' }> {
  const [token] = tokenizeHtml(source);
  assert.ok(token?.type === 'open');
  return token;
}

test('tokens cover the source without a gap', () => {
  assert.deepEqual(tokensOf('<!doctype html><p id="a">A &amp; B<br>c<!-- d --></p >e'), [
    'declaration <!doctype html>',
    'open <p id="a">',
    'text A &amp; B',
    'open <br>',
    'text c',
    'comment <!-- d -->',
    'close </p >',
    'text e',
  ]);
});

test('what looks like a tag in a script, a comment or an attribute is none', () => {
  assert.deepEqual(tokensOf('<script>a<b "</p>"</script><!-- <p> --><a title="</a>">x'), [
    'open <script>',
    'text a<b "</p>"',
    'close </script>',
    'comment <!-- <p> -->',
    'open <a title="</a>">',
    'text x',
  ]);
});

test('sources that are cut off or not well formed lose nothing', () => {
  const sources = ['<a b', 'x <a href="1"', '<!--', '<!-->', 'a</>b</ x>c', 'a < b', '<p', '</p', '&am', '<'];
  for (const source of sources) assert.doesNotThrow(() => tokensOf(source), source);
});

test('attributes have a decoded value, and the offsets of what is written', () => {
  const source = `<P CLASS="a &amp; b" id=x hidden data-a='1' data-b = "2" empty="">`;
  const tag = firstTag(source);
  assert.equal(tag.name, 'p');
  assert.deepEqual(
    tag.attributes.map((found) => [
      found.name,
      found.value,
      source.slice(found.start, found.end),
      source.slice(found.valueStart, found.valueEnd),
    ]),
    [
      ['class', 'a & b', 'CLASS="a &amp; b"', 'a &amp; b'],
      ['id', 'x', 'id=x', 'x'],
      ['hidden', '', 'hidden', ''],
      ['data-a', '1', "data-a='1'", '1'],
      ['data-b', '2', 'data-b = "2"', '2'],
      ['empty', '', 'empty=""', ''],
    ],
  );
  assert.equal(attributeValue(tag, 'class'), 'a & b');
  assert.equal(attributeValue(tag, 'lang'), undefined);
});

test('void elements and tags that close themselves are empty', () => {
  assert.ok(firstTag('<img src="a">').empty);
  assert.ok(firstTag('<path d="M0"/>').empty);
  assert.ok(!firstTag('<your-name>').empty);
});

test('character references are decoded in text, and stay as written in scripts', () => {
  const texts = (source: string) =>
    tokenizeHtml(source).flatMap((token) => (token.type === 'text' ? [token.text] : []));
  assert.deepEqual(texts('&nbsp;&copy;&#x1F600;&#38; a &foo; b & c'), ['\u00a0©😀& a &foo; b & c']);
  assert.deepEqual(texts('<script>"&amp;"</script><textarea>&amp;</textarea>'), ['"&amp;"', '&']);
});
