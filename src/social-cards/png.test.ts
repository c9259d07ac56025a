import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inflateSync } from 'node:zlib';
import { createPng16Encoder, rampColors } from './png.ts';

test('a PNG of sixteen colours has four bits a pixel', async () => {
  const palette = rampColors('#ffffff', [{ from: '#ffffff', to: '#000000', steps: 15 }]);
  const pixels = new Uint8Array([255, 255, 255, 255, 0, 0, 0, 255, 1, 1, 1, 255, 250, 250, 250, 255]);
  const png = await createPng16Encoder(palette)(pixels, 2, 2);
  const at = png.indexOf('IDAT');
  const data = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)));
  assert.deepEqual([...data], [0, 0x0f, 0, 0xf0]);
});
