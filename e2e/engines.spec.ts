import { expect, test } from '@playwright/test';
import { samplePages } from '#testing/built-site.ts';
import { findProgram } from '#testing/find-program.ts';
import { findWebKit } from '#testing/find-webkit.ts';
import type { BrowserEngine } from './engines/browser-engine.ts';
import { startFirefox } from './engines/firefox.ts';
import { startWebKit } from './engines/webkit.ts';

/** Without WebGL, as in Firefox without a window, the graph page logs that it cannot draw. */
const EXPECTED_ERRORS = /WebGL/i;

/** Its links are the pages that the reader has kept. */
const WITHOUT_LINKS = 'offline';

/** Each takes 10 to 20 seconds on an idle machine. */
test.setTimeout(120_000);

test('every kind of page works in Firefox', async ({ baseURL }) => {
  const firefox = findProgram('firefox-esr', 'firefox');
  test.skip(firefox === undefined, 'Firefox is not installed: npm run browser says how to install it');
  await visitEveryKind(await startFirefox(firefox ?? ''), baseURL ?? '');
});

test('every kind of page works in WebKitGTK', async ({ baseURL }) => {
  const programs = findWebKit();
  test.skip(!programs, 'WebKitGTK is not installed: npm run browser says how to install it');
  if (programs) await visitEveryKind(await startWebKit(programs), baseURL ?? '');
});

/** Loads a page of each kind, and waits for a search result, which needs scripts, WebAssembly and the index. */
async function visitEveryKind(engine: BrowserEngine, origin: string): Promise<void> {
  try {
    for (const [kind, path] of Object.entries(samplePages())) {
      const { heading, overflowPx, links } = await engine.visit(`${origin}/zh-hans/${path}`);
      expect.soft(heading, `heading of ${kind}`).not.toBe('');
      expect.soft(overflowPx, `${kind} is as wide as the window`).toBe(0);
      if (kind !== WITHOUT_LINKS) expect.soft(links, `links of ${kind}`).toBeGreaterThan(0);
    }
    await engine.visit(`${origin}/en/search/?q=Kubernetes`);
    await engine.waitFor('main [data-search-result]');
    expect.soft(engine.errors().filter((error) => !EXPECTED_ERRORS.test(error))).toEqual([]);
  } finally {
    await engine.close();
  }
}
