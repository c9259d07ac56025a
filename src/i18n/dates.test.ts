import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EdtfSpan } from '#schemas/edtf.ts';
import { formatDates } from './date-text.ts';
import { dayOfYear } from './dates.ts';

const day = (start: string, end = start): EdtfSpan => ({ start, end, precision: 'day', approximate: false });

const rows: [EdtfSpan, chinese: string, english: string][] = [
  [day('2019-06-24'), '2019 年 6 月 24 日', '24 June 2019'],
  [day('2019-06-24', '2019-06-26'), '2019 年 6 月 24–26 日', '24–26 June 2019'],
  [day('2024-04-30', '2024-05-02'), '2024 年 4 月 30 日–5 月 2 日', '30 April – 2 May 2024'],
  [
    day('2023-12-31', '2024-01-01'),
    '2023 年 12 月 31 日–2024 年 1 月 1 日',
    '31 December 2023 – 1 January 2024',
  ],
  [{ ...day('2024-08-01', '2024-08-31'), precision: 'month' }, '2024 年 8 月', 'August 2024'],
  [
    { ...day('2018-11-01', '2020-05-31'), precision: 'month' },
    '2018 年 11 月–2020 年 5 月',
    'November 2018 – May 2020',
  ],
  [{ ...day('2021-01-01', '2021-12-31'), precision: 'year', approximate: true }, '约 2021 年', 'about 2021'],
];

for (const [span, chinese, english] of rows)
  test(`${span.start}/${span.end} is ${english}`, () => {
    assert.equal(formatDates(span, 'zh-hans'), chinese);
    assert.equal(formatDates(span, 'en'), english);
  });

test('an approximate date is marked in the script of the page', () => {
  const span: EdtfSpan = { ...day('2021-01-01', '2021-12-31'), precision: 'year', approximate: true };
  assert.equal(formatDates(span, 'zh-hant'), '約 2021 年');
});

test('below a heading with the year, a date has none', () => {
  assert.deepEqual(
    (['zh-hant', 'en'] as const).map((locale) => dayOfYear('2018-11-13/2018-11-15', locale)),
    ['11 月 13 日', '13 November'],
  );
  assert.deepEqual(
    ['2018-11', '2018', 'unknown'].map((edtf) => dayOfYear(edtf, 'zh-hans')),
    ['11 月', '', ''],
  );
});
