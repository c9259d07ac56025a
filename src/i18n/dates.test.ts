import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EdtfSpan } from '#schemas/edtf.ts';
import { formatDates } from './dates.ts';

const day = (start: string, end = start): EdtfSpan => ({ start, end, precision: 'day', approximate: false });

const rows: [EdtfSpan, chinese: string, english: string][] = [
  [day('2019-06-24'), '2019年6月24日', '24 June 2019'],
  [day('2019-06-24', '2019-06-26'), '2019年6月24–26日', '24–26 June 2019'],
  [day('2024-04-30', '2024-05-02'), '2024年4月30日–5月2日', '30 April – 2 May 2024'],
  [day('2023-12-31', '2024-01-01'), '2023年12月31日–2024年1月1日', '31 December 2023 – 1 January 2024'],
  [{ ...day('2024-08-01', '2024-08-31'), precision: 'month' }, '2024年8月', 'August 2024'],
  [
    { ...day('2018-11-01', '2020-05-31'), precision: 'month' },
    '2018年11月–2020年5月',
    'November 2018 – May 2020',
  ],
  [{ ...day('2021-01-01', '2021-12-31'), precision: 'year', approximate: true }, '约2021年', 'about 2021'],
];

for (const [span, chinese, english] of rows)
  test(`${span.start}/${span.end} is ${english}`, () => {
    assert.equal(formatDates(span, 'zh-hans'), chinese);
    assert.equal(formatDates(span, 'en'), english);
  });

test('an approximate date is marked in the script of the page', () => {
  const span: EdtfSpan = { ...day('2021-01-01', '2021-12-31'), precision: 'year', approximate: true };
  assert.equal(formatDates(span, 'zh-hant'), '約2021年');
});
