import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeForeign } from './decode.ts';

/** Bytes of texts in GBK and Big5, made with iconv. */
const GBK = Buffer.from('---\ntitle: Harbour\n---\nWe met in ', 'latin1');
const IN_GBK = Buffer.from([0xcf, 0xc3, 0xc3, 0xc5, 0xb5, 0xc4, 0xb8, 0xdb, 0xbf, 0xda, 0xa1, 0xa3]);
const IN_BIG5 = Buffer.from([0xb4, 0xe4, 0xa4, 0x66, 0xaa, 0xba, 0xa4, 0xe9, 0xa4, 0x6c, 0xa1, 0x43]);

test('a file with few Chinese characters in GBK is not read as Japanese', () => {
  const { text, encoding } = decodeForeign(Buffer.concat([GBK, IN_GBK])) ?? {};
  assert.match(text ?? '', /厦门的港口。$/);
  assert.match(encoding ?? '', /^GB18030/);
});

test('a file with few Chinese characters in Big5 is read as Big5', () => {
  const { text, encoding } = decodeForeign(Buffer.concat([GBK, IN_BIG5])) ?? {};
  assert.match(text ?? '', /港口的日子。$/);
  assert.match(encoding ?? '', /^BIG5/);
});

test('where no character is frequent, the uncertainty is reported', () => {
  const { encoding } = decodeForeign(Buffer.concat([GBK, Buffer.from([0xcf, 0xc3, 0xcf, 0xc3])])) ?? {};
  assert.match(encoding ?? '', /not sure/);
});
