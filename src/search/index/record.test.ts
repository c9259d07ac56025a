import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCharFolder } from '#text/char-folding.ts';
import { toSearchDocument } from './document.ts';
import { readPageRecord } from './record.ts';

const page = (body: string, attributes = '') =>
  `<!doctype html><html lang="zh-Hans"><body><nav>导航</nav><main data-search-body ${attributes}>${body}</main><footer>页脚</footer></body></html>`;
const blocks = (body: string) => readPageRecord('/zh-hans/a/', page(body))?.blocks ?? [];

test('the data-search attributes of a page are read', () => {
  const attributes = `data-search-kind="event" data-search-id="event:a" data-search-date="2023-09-26"
    data-search-names='["甲","A &amp; B"]' data-search-line="一句" data-search-filter="{&quot;year&quot;:[&quot;2023&quot;]}"`;
  const record = readPageRecord('/zh-hans/events/a/', page('<h1>标题</h1><p>文</p>', attributes));
  const { path, locale, kind, id, title, date, names, summary, facets } = record ?? assert.fail('no record');
  assert.deepEqual(
    { path, locale, kind, id, title, date, names, summary, facets },
    {
      path: 'events/a/',
      locale: 'zh-hans',
      kind: 'event',
      id: 'event:a',
      title: '标题',
      date: '2023-09-26',
      names: ['甲', 'A & B'],
      summary: '一句',
      facets: { year: ['2023'] },
    },
  );
});

test('a page below no locale, or without data-search-body, has no record', () => {
  assert.equal(readPageRecord('/about/', page('<p>文</p>')), undefined);
  assert.equal(readPageRecord('/en/events/', '<main><p>x</p></main>'), undefined);
});

test('block elements end a block of text, inline elements do not', () => {
  const rows: [body: string, texts: string[]][] = [
    ['<p>甲<a href="/x">乙</a>丙</p><p>丁</p>', ['甲乙丙', '丁']],
    ['<ul><li>一</li><li>二</li></ul>', ['一', '二']],
    ['<p>硬\n换行</p>', ['硬换行']],
    ['<p>two\n words</p>', ['two words']],
    ['<p>a &lt;b&gt; &#x4e2d;&amp;amp;</p>', ['a <b> 中&amp;']],
    ['<p>留<span data-search-ignore>去<span>去</span></span>下</p>', ['留下']],
    ['<section data-search-ignore><p>去</p><section>去</section></section><p>留</p>', ['留']],
    ['<p>留</p><script>if (a < b) "</p>"</script><!-- <p>去</p> --><svg><text>去</text></svg>', ['留']],
    ['<p title="a > b">留</p>', ['留']],
    ['<svg><svg><path/></svg><text>去</text></svg><p>软\u00ad连&shy;字</p>', ['软连字']],
  ];
  for (const [body, texts] of rows) {
    assert.deepEqual(
      blocks(body).map(({ text }) => text),
      texts,
      body,
    );
  }
});

test('an id holds for the first block inside its element', () => {
  assert.deepEqual(blocks('<section id="s"><h2>题</h2><p>文</p></section><p id="p-1">又</p>'), [
    { tag: 'h2', text: '题', id: 's' },
    { tag: 'p', text: '文' },
    { tag: 'p', text: '又', id: 'p-1' },
  ]);
});

test('a document has one line of text for each block, and its tokens in runs from gap to gap', () => {
  const record = readPageRecord(
    '/zh-hans/a/',
    page('<h1>题。</h1><p>…</p><p id="p-1">「云原生」，Kube Con!</p>'),
  );
  const document = toSearchDocument(record ?? assert.fail('no record'), createCharFolder(''));
  assert.equal(document.content, '题。\n「云原生」，Kube Con!');
  assert.deepEqual(
    document.blocks.map(({ weight, runs }) => [weight, runs.map((run) => run.join(' '))]),
    [
      [175, ['题']],
      [25, ['云原 原生', 'kube con']],
    ],
  );
  assert.deepEqual(document.anchors, [
    [0, '', 1],
    [1, 'p-1'],
  ]);
  assert.equal(document.count, 5);
});
