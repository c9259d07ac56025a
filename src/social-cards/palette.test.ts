import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { lightPalette } from './palette.ts';

test('the palette has the colours of the style sheet', async () => {
  const tokens = await readFile(new URL('../styles/tokens.css', import.meta.url), 'utf8');
  for (const [name, colour] of Object.entries(lightPalette))
    assert.equal(new RegExp(`--${name}: (#\\w+);`).exec(tokens)?.[1], colour, name);
});
