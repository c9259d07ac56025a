import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allFoldingPairs } from '#i18n/han-folding-pairs.ts';
import { createCharFolder } from '#text/char-folding.ts';
import { toSearchDocument } from '../index/document.ts';
import { toPageFragment } from '../index/page-editions.ts';
import { readPageRecord } from '../index/record.ts';
import { parseQuery } from '../text/query-terms.ts';
import { highlight, type TextSegment } from './highlights.ts';
import { matchingPassages } from './passages.ts';

const foldChar = createCharFolder(allFoldingPairs());
const variants = (input: string) => [
  { terms: parseQuery(input, foldChar), factor: 1, reason: 'typed' as const },
];
const format = (segments: readonly TextSegment[]) =>
  segments.map((segment) => (segment.marked ? `[${segment.text}]` : segment.text)).join('');

test('matches are highlighted in the characters of the page', () => {
  const rows: [text: string, query: string, highlighted: string][] = [
    ['貢獻者峯會很好', '贡献者峰会', '[貢獻者峯會]很好'],
    ['ＫｕｂｅＣｏｎ 上海', 'kubecon上海', '[ＫｕｂｅＣｏｎ 上海]'],
    ['Kubernetes', 'kube', '[Kube]rnetes'],
    ['峰会与峰', '峰', '[峰]会与[峰]'],
    ['v1.20.3', '1.20', 'v[1.20].3'],
    ['云 原生，社区', '云原生 社区', '[云 原生]，[社区]'],
    ['献，者', '献者', '献，者'],
    ['kubernetes', '"kube"', 'kubernetes'],
  ];
  for (const [text, query, highlighted] of rows)
    assert.equal(format(highlight(text, variants(query), foldChar)), highlighted, query);
});

test('up to three passages in the order of the page, each with its heading and id', () => {
  const long = '这一段话写得比较长，因为它说到云原生，又说了许多别的事情，好让它像一个句子。';
  const record = readPageRecord(
    '/en/a/',
    `<main data-search-body data-search-line="云原生一句"><h1>云原生</h1><p>云原生</p><h2 id="one">一</h2>
    <p>云原生，短</p><p id="p-2">${long}</p><h2 id="two">二</h2><p>${long}又。</p><p>${'远'.repeat(90)}云原生${'远'.repeat(90)}</p></main>`,
  );
  const document = toSearchDocument(record ?? assert.fail(), foldChar);
  const fragment = toPageFragment({ record: record ?? assert.fail(), document, twin: false });
  const passages = matchingPassages(fragment, variants('云原生'), foldChar);
  assert.deepEqual(
    passages.map(({ heading, anchor, phrase }) => [heading, anchor, phrase]),
    [
      ['一', 'p-2', '云原生'],
      ['二', 'two', '云原生'],
      ['二', 'two', '云原生'],
    ],
  );
  assert.match(format(passages[2]?.segments ?? []), /^…远+\[云原生\]远+…$/);
});
