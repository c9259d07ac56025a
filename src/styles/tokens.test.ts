import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const FOLDER = import.meta.dirname;
const TOKENS = readFileSync(join(FOLDER, 'tokens.css'), 'utf8');
const DARK_AT = TOKENS.indexOf('@media (prefers-color-scheme: dark)');
const light = declarations(TOKENS.slice(0, DARK_AT));
const dark = { ...light, ...declarations(TOKENS.slice(DARK_AT, TOKENS.indexOf('@media print'))) };
const others = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.css') && name !== 'tokens.css')
  .map((name) => ({ name, lines: readFileSync(join(FOLDER, name), 'utf8').split('\n') }));

/** Text colours, background colours, and colours of marks without text. */
const INKS = ['--ink', '--ink-2', '--ink-3', '--seal-ink'];
const PAPERS = ['--paper', '--paper-2', '--wash'];
const MARKS = ['--seal', '--star'];

for (const [theme, tokens] of Object.entries({ light, dark })) {
  for (const paper of PAPERS) {
    for (const ink of INKS)
      test(`${ink} on ${paper} is at least 7 : 1 in the ${theme}`, () => atLeast(tokens, ink, paper, 7));
    for (const mark of MARKS)
      test(`${mark} on ${paper} is at least 3 : 1 in the ${theme}`, () => atLeast(tokens, mark, paper, 3));
  }
  test(`the characters of the seal are at least 4.5 : 1 in the ${theme}`, () =>
    atLeast(tokens, '--seal-paper', '--seal', 4.5));
}

test('only tokens.css has colours', () => {
  const raw = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch)\(/i;
  assert.deepEqual(
    linesWith((line) => raw.test(line)),
    [],
  );
});

test('font sizes are tokens, relative sizes, or units of a picture', () => {
  const raw = /^\s*font(?:-size)?:[^;/]*\d(?:rem)\b/;
  assert.deepEqual(
    linesWith((line) => raw.test(line)),
    [],
  );
});

test('a space that has a token is written as the token', () => {
  const named = Object.entries(light).filter(([name]) => /^--s\d$/.test(name));
  const raw = new RegExp(
    `[\\s-](?:${named.map(([, value]) => value.replace('.', '\\.')).join('|')})(?=[\\s;])`,
  );
  const spaced = /^\s*(?:padding|margin|gap|row-gap|column-gap)[a-z-]*:/;
  assert.deepEqual(
    linesWith((line) => spaced.test(line) && raw.test(line)),
    [],
  );
});

function linesWith(fault: (line: string) => boolean): string[] {
  return others.flatMap(({ name, lines }) =>
    lines.flatMap((line, index) => (fault(line) ? `${name}:${index + 1} ${line.trim()}` : [])),
  );
}

function declarations(css: string): Record<string, string> {
  return Object.fromEntries(
    [...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

function atLeast(tokens: Readonly<Record<string, string>>, front: string, back: string, floor: number): void {
  const paper = channels(tokens['--paper'] ?? '');
  const [on, under] = [front, back].map((name) => over(channels(tokens[name] ?? ''), paper));
  const found = contrast(on ?? [], under ?? []);
  assert.ok(found >= floor, `${front} on ${back} is ${found.toFixed(2)} : 1`);
}

/** Red, green, blue from 0 to 255, and opacity. */
function channels(colour: string): number[] {
  const hex = /^#([0-9a-f]{6})$/i.exec(colour)?.[1];
  if (hex) return [...(hex.match(/../g) ?? []).map((part) => Number.parseInt(part, 16)), 1];
  const numbers =
    /^rgb\(([^)]*)\)$/
      .exec(colour)?.[1]
      ?.match(/[\d.]+/g)
      ?.map(Number) ?? [];
  assert.ok(numbers.length >= 3, `${colour} is not a colour that this test can read`);
  return [...numbers.slice(0, 3), numbers[3] ?? 1];
}

function over([r = 0, g = 0, b = 0, alpha = 1]: number[], paper: readonly number[]): number[] {
  return [r, g, b].map((channel, index) => channel * alpha + (paper[index] ?? 0) * (1 - alpha));
}

/** Contrast ratio as WCAG 2.2 defines it. */
function contrast(a: readonly number[], b: readonly number[]): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = colour.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
