import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCountryCode, isLanguageTag, isTimeZone } from './standard-codes.ts';

test('the 249 codes of ISO 3166-1 are countries, and no other two letters', () => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((one) => letters.map((two) => one + two)).filter(isCountryCode);
  assert.equal(codes.length, 249, codes.join(' '));
  for (const code of ['CN', 'TW', 'HK', 'MO', 'GB', 'US', 'AX', 'SS']) assert.ok(isCountryCode(code), code);
  for (const code of ['ZZ', 'EU', 'UK', 'XK', 'DD', 'SU', 'AN', 'cn', 'CHN', ''])
    assert.ok(!isCountryCode(code), code);
});

test('a time zone is one of the IANA database', () => {
  for (const zone of [
    'Asia/Shanghai',
    'Asia/Kolkata',
    'America/Argentina/Buenos_Aires',
    'UTC',
    'America/Port-au-Prince',
  ])
    assert.ok(isTimeZone(zone), zone);
  for (const zone of ['Asia/Beijing', 'China', 'UTC+8', '+08:00', 'asia/shanghai', 'Mars/Olympus', 'CST', ''])
    assert.ok(!isTimeZone(zone), zone);
});

test('a language is a canonical BCP 47 tag in Latin or Chinese letters', () => {
  for (const tag of [
    'zh-Hans',
    'zh-Hant',
    'zh-Latn',
    'zh-Latn-pinyin',
    'en',
    'en-GB',
    'fr',
    'mul',
    'zh-TW',
    'yue-Hant',
  ])
    assert.ok(isLanguageTag(tag), tag);
  for (const tag of [
    'zh-hans',
    'EN',
    'english',
    'xx',
    'qqq',
    'zh_Hans',
    'ar',
    'ru',
    'ja',
    '"><script>',
    '',
    'en-',
    'undefined',
  ])
    assert.ok(!isLanguageTag(tag), tag);
});
