import { crc32, deflateSync } from 'node:zlib';

/** What a card is drawn in: each pair is mixed in as many steps as said. */
export interface ColorRamp {
  from: string;
  to: string;
  steps: number;
}

/**
 * Packs pixels into a PNG of sixteen colours, four bits a pixel (PNG specification, third edition): a card has few
 * colours, and so it is a fifth of what it would be in full colour.
 * @param pixels red, green, blue, opacity, a byte each, row by row; the width must be even
 * @param palette sixteen colours as `#rrggbb`; each pixel takes the nearest
 */
export function png16(pixels: Uint8Array, width: number, height: number, palette: readonly string[]): Buffer {
  const colours = palette.map(channels);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([4, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(colours.flat())),
    chunk('IDAT', deflateSync(packed(pixels, width, height, nearest(colours)), { level: 7, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Sixteen colours: those of each mix, without its first. */
export function rampColors(first: string, mixes: readonly ColorRamp[]): string[] {
  const between = ({ from, to, steps }: ColorRamp) =>
    Array.from({ length: steps }, (_, index) => between2(channels(from), channels(to), (index + 1) / steps));
  return [first, ...mixes.flatMap(between)];
}

function between2(from: readonly number[], to: readonly number[], part: number): string {
  const parts = from.map((channel, index) => Math.round(channel + ((to[index] ?? 0) - channel) * part));
  return `#${parts.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

const tables = new Map<string, Uint8Array>();

/** The nearest colour for each of the 32,768 colours of five bits a channel; reckoned once a palette. */
function nearest(colours: readonly (readonly number[])[]): Uint8Array {
  const key = colours.join();
  const table = tables.get(key) ?? tableOf(colours);
  tables.set(key, table);
  return table;
}

function tableOf(colours: readonly (readonly number[])[]): Uint8Array {
  return Uint8Array.from({ length: 32768 }, (_, code) => {
    const pixel = [code >> 10, (code >> 5) & 31, code & 31].map((part) => part * 8 + 4);
    const far = colours.map((colour) =>
      colour.reduce((sum, part, at) => sum + (part - (pixel[at] ?? 0)) ** 2, 0),
    );
    return far.indexOf(Math.min(...far));
  });
}

/** Two pixels a byte, each row after a byte that says it is not filtered. */
function packed(pixels: Uint8Array, width: number, height: number, table: Uint8Array): Buffer {
  const out = Buffer.alloc((width / 2 + 1) * height);
  const indexAt = (at: number) =>
    table[
      (((pixels[at] ?? 0) >> 3) << 10) | (((pixels[at + 1] ?? 0) >> 3) << 5) | ((pixels[at + 2] ?? 0) >> 3)
    ] ?? 0;
  let to = 0;
  for (let at = 0; at < width * height * 4; at += 8) {
    if (at % (width * 4) === 0) to++;
    out[to++] = (indexAt(at) << 4) | indexAt(at + 4);
  }
  return out;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
