import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textWidth } from '../labels/text-width.ts';
import { BADGE_SIZE, badge } from './badge.ts';

test('a long text is cut to the width, and markup in it is escaped', () => {
  const svg = badge({ kicker: 'A & B', title: '一场名字很长的活动'.repeat(6), line: '<script>' });
  const [, title = ''] = /class="t">([^<]*)</.exec(svg) ?? [];
  assert.ok(title.endsWith('…'));
  assert.ok(textWidth(title, 20) <= BADGE_SIZE.width);
  assert.ok(svg.includes('A &amp; B') && svg.includes('&lt;script&gt;'));
  assert.doesNotMatch(svg, /<script|href|url\(/);
  assert.ok(svg.length < 2000, `${svg.length} characters`);
});
