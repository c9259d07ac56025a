import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkArchive } from '#rules/check-archive.ts';
import { fixtureArchive } from '#testing/fixture-archive.ts';
import { publishArchive } from '#testing/published-archive.ts';
import { randomArchive } from '#testing/random-archive.ts';

/** Archives tried, about 0.15 s each; `npm run verify` sets PROPERTY_RUNS. */
const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 40);

test(`what the check accepts, the pages and files of the site accept (${RUNS} archives)`, async (t) => {
  let accepted = 0;
  await fc.assert(
    fc.asyncProperty(randomArchive, async (files) => {
      const archive = fixtureArchive(files);
      if (checkArchive(archive).some(({ severity }) => severity === 'error')) return;
      accepted += 1;
      await publishArchive(archive);
    }),
    { numRuns: RUNS, seed: Number(process.env['PROPERTY_SEED'] ?? 1) },
  );
  t.diagnostic(`tried ${RUNS}`);
  t.diagnostic(`accepted ${accepted}`);
  assert.ok(accepted > RUNS / 10, `only ${accepted} of ${RUNS} archives were accepted`);
});
