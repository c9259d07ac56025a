import assert from 'node:assert/strict';
import { test } from 'node:test';
import { edtfOfTypedDate } from './typed-date.ts';

const TYPED = {
  '2024/11/01': '2024-11-01',
  '2024/11/1': '2024-11-01',
  '2024.1.9': '2024-01-09',
  '2024-1-9': '2024-01-09',
  20241101: '2024-11-01',
  '2024-11-01 08:30:00': '2024-11-01',
  '2024年11月1日': '2024-11-01',
  '2024 年 11 月 1 号': '2024-11-01',
  '２０２４－１１－０１': '2024-11-01',
  '２０２４年１１月': '2024-11',
  '2024年': '2024',
  二〇二四年十一月二日: '2024-11-02',
  二零二四年三月三十一日: '2024-03-31',
  '2024年6月1日至3日': '2024-06-01/2024-06-03',
  '2024/6/1-6/3': '2024-06-01/2024-06-03',
  '2024年12月30日—2025年1月2日': '2024-12-30/2025-01-02',
  '2024年6月～8月': '2024-06/2024-08',
};

for (const [typed, edtf] of Object.entries(TYPED))
  test(`${typed} is ${edtf}`, () => assert.equal(edtfOfTypedDate(typed), edtf));

test('what is EDTF already, or no date, or in an unknown order, is left alone', () => {
  for (const typed of [
    '2024-11-01',
    '2024-11',
    '2024',
    '去年',
    '11/01/2024',
    '1.2.3',
    '',
    '2024-06-01/2024-06-03',
  ])
    assert.equal(edtfOfTypedDate(typed), undefined, typed);
});
