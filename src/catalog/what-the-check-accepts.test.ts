import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { checkArchive } from '#rules/check-archive.ts';
import { fixtureArchive } from '#testing/fixture-archive.ts';
import { publishArchive } from '#testing/published-archive.ts';
import { randomArchive } from '#testing/random-archive.ts';
import { temporaryFolder } from '#testing/temporary-folder.ts';

/** Archives tried, about 0.15 s each; `npm run verify` sets PROPERTY_RUNS. */
const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 40);
const SEED = Number(process.env['PROPERTY_SEED'] ?? 1);
/** Accepted archives that Astro builds, about 20 s each; `npm run verify` sets PROPERTY_BUILDS. */
const BUILDS = Number(process.env['PROPERTY_BUILDS'] ?? 0);

test(`what the check accepts, the pages and files of the site accept (${RUNS} archives)`, async (t) => {
  let accepted = 0;
  await fc.assert(
    fc.asyncProperty(randomArchive, async (files) => {
      const archive = fixtureArchive(files);
      if (checkArchive(archive).some(({ severity }) => severity === 'error')) return;
      accepted += 1;
      await publishArchive(archive);
    }),
    { numRuns: RUNS, seed: SEED },
  );
  t.diagnostic(`tried ${RUNS}`);
  t.diagnostic(`accepted ${accepted}`);
  assert.ok(accepted > RUNS / 10, `only ${accepted} of ${RUNS} archives were accepted`);
});

test(`what the check accepts, Astro builds to HTML (${BUILDS} archives)`, {
  skip: BUILDS === 0,
}, async () => {
  const accepted = fc
    .sample(randomArchive, { numRuns: BUILDS * 10, seed: SEED })
    .filter((files) => checkArchive(fixtureArchive(files)).every(({ severity }) => severity !== 'error'))
    .slice(0, BUILDS);
  assert.equal(accepted.length, BUILDS);
  for (const files of accepted) assert.deepEqual(await faultsOfBuild(files), []);
});

/** Rules about the structure of HTML, which escaping must keep. */
const PARSED = new HtmlValidate({
  rules: {
    'close-order': 'error',
    'close-attr': 'error',
    'no-dup-attr': 'error',
    'no-dup-id': 'error',
    'no-raw-characters': 'error',
    'unrecognized-char-ref': 'error',
    'void-content': 'error',
  },
});

/** Builds an archive with Astro and parses every page; returns what is wrong with the first that has a fault. */
async function faultsOfBuild(files: Record<string, string>): Promise<string[]> {
  const root = temporaryFolder();
  const content = temporaryFolder(files);
  const astro = join('node_modules', 'astro', 'bin', 'astro.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [astro, 'build', '--outDir', root], {
    encoding: 'utf8',
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      CONTENT_DIR: content,
      BUILD_CACHE: temporaryFolder(),
    },
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) return [`${stdout}${stderr}`.slice(-1000)];
  const pages = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  for (const page of pages) {
    const { results } = await PARSED.validateString(readFileSync(join(root, page), 'utf8'));
    const faults = results.flatMap(({ messages }) =>
      messages.map(({ message, line }) => `${page}:${line} ${message}`),
    );
    if (faults.length > 0) return faults.slice(0, 5);
  }
  return [];
}
