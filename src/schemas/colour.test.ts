import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contrast, markColours, PAPER } from './colour.ts';

test('contrast is that of WCAG: black on white 21, a colour on itself 1', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21);
  assert.equal(contrast('#a8321f', '#a8321f'), 1);
});

for (const theme of ['light', 'dark'] as const)
  test(`text in any colour of an archive has at least 7 : 1 in the ${theme} theme`, () => {
    for (const seal of ['#1d5c8f', '#a8321f', '#0b6e4f', '#7a4fd0', '#e0684f', '#58a6ff'])
      assert.ok(contrast(markColours(seal, theme)['seal-ink'], PAPER[theme]) >= 7, seal);
  });

test('the colour of the seal is kept', () => {
  assert.equal(markColours('#1d5c8f', 'light').seal, '#1d5c8f');
  assert.equal(markColours('#1d5c8f', 'light').wash, 'rgb(29 92 143 / 0.08)');
});
