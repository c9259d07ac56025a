import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z as astroZod } from 'astro/zod';
import { z } from 'zod';

// Astro validates entries with its own zod; schemas of two versions could behave differently.
test('zod and astro/zod are the same instance', () => {
  assert.equal(z.ZodObject, astroZod.ZodObject);
  assert.equal(z.globalRegistry, astroZod.globalRegistry);
});
