import { builtPages, readBuilt } from '#testing/built-site.ts';
import { measurePageWeight } from '#testing/page-weight.ts';
import { expect, test } from './test.ts';
import { expectWithinWeight } from './weight-limits.ts';

// The weight of each kind of page is measured in `page-kinds.spec.ts`.
test('the longest page of an event is within its weight', async ({ page }) => {
  const events = [...builtPages].filter((path) => /^\/zh-hans\/events\/[^/]+\/$/.test(path));
  const [longest = ''] = events.toSorted((a, b) => readBuilt(b).length - readBuilt(a).length);
  expect(longest).not.toBe('');
  expectWithinWeight('longest event', await measurePageWeight(page, longest));
});
