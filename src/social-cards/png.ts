import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

/** Colours between two, the last included, in equal steps; colours are written `#rrggbb`. */
export interface ColorRamp {
  from: string;
  to: string;
  steps: number;
}

/** Encodes pixels as a PNG: red, green, blue and alpha, a byte each, row by row. The width must be even. */
export type EncodePng = (pixels: Uint8Array, width: number, height: number) => Promise<Buffer>;

// Compresses outside of the main thread.
const deflateAsync = promisify(deflate);

/**
 * Makes an encoder of PNG files with sixteen colours, four bits a pixel (PNG Specification, Third Edition, colour type 3).
 * A card has few colours; its file is a fifth of that in full colour. Alpha is ignored.
 * @param palette sixteen colours; each pixel becomes the nearest
 */
export function createPng16Encoder(palette: readonly string[]): EncodePng {
  const colors = palette.map(channels);
  const nearest = nearestColorTable(colors);
  return async (pixels, width, height) => {
    const header = Buffer.alloc(13);
    header.writeUInt32BE(width, 0);
    header.writeUInt32BE(height, 4);
    // Bit depth 4, colour type 3 (palette), and the only compression, filter and interlace methods used.
    header.set([4, 3, 0, 0, 0], 8);
    const rows = packRows(pixels, width, height, nearest);
    return Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      pngChunk('IHDR', header),
      pngChunk('PLTE', Buffer.from(colors.flat())),
      pngChunk('IDAT', await deflateAsync(rows, { level: 7, memLevel: 9 })),
      pngChunk('IEND', Buffer.alloc(0)),
    ]);
  };
}

/** A palette: one colour, then those of each ramp without its first. */
export function rampColors(first: string, ramps: readonly ColorRamp[]): string[] {
  const colors = ({ from, to, steps }: ColorRamp) =>
    Array.from({ length: steps }, (_, index) => mixColors(channels(from), channels(to), (index + 1) / steps));
  return [first, ...ramps.flatMap(colors)];
}

/** @param share of the second colour, from 0 to 1 */
function mixColors(from: readonly number[], to: readonly number[], share: number): string {
  const mixed = from.map((channel, index) => Math.round(channel + ((to[index] ?? 0) - channel) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function channels(color: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));
}

/** The index of the nearest colour for each of the 32,768 colours of five bits a channel. */
function nearestColorTable(colors: readonly (readonly number[])[]): Uint8Array {
  return Uint8Array.from({ length: 32768 }, (_, code) => {
    const pixel = [code >> 10, (code >> 5) & 31, code & 31].map((part) => part * 8 + 4);
    const distances = colors.map((color) =>
      color.reduce((sum, channel, index) => sum + (channel - (pixel[index] ?? 0)) ** 2, 0),
    );
    return distances.indexOf(Math.min(...distances));
  });
}

/** The image data: two pixels a byte, and before each row a byte for its filter type, 0 (none). */
function packRows(pixels: Uint8Array, width: number, height: number, nearest: Uint8Array): Buffer {
  const rows = Buffer.alloc((width / 2 + 1) * height);
  const words = pixelWords(pixels);
  let target = 0;
  let first = -1;
  let second = -1;
  let packed = 0;
  for (let index = 0; index < width * height; index += 2) {
    if (index % width === 0) target++;
    const left = words[index] as number;
    const right = words[index + 1] as number;
    // Most of a card is paper: two pixels like the two before need no look-up. No arrays here: they cost more than all else.
    if (left !== first || right !== second) {
      packed = ((nearest[fiveBits(left)] as number) << 4) | (nearest[fiveBits(right)] as number);
      first = left;
      second = right;
    }
    rows[target++] = packed;
  }
  return rows;
}

/** Each pixel as one little-endian number, alpha highest; all platforms that Node runs on are little-endian. */
function pixelWords({ buffer, byteOffset, length }: Uint8Array): Uint32Array {
  return byteOffset % 4 === 0
    ? new Uint32Array(buffer, byteOffset, length / 4)
    : new Uint32Array(buffer.slice(byteOffset, byteOffset + length));
}

function fiveBits(pixel: number): number {
  return ((pixel & 0xf8) << 7) | ((pixel >> 6) & 0x3e0) | ((pixel >> 19) & 31);
}

/** Length, type, data and CRC-32 of type and data. */
function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}
