import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';

/** Of each kind of page one with scripts of its own. */
const PAGES = ['/en/', '/zh-hans/search/', '/en/graph/', '/zh-hant/about/promises/'];

/** What a script on a page cannot do: the directives of the violations, and what threw. */
interface Refusals {
  directives: string[];
  thrown: string[];
  /** Whether any of it ran. */
  ran: boolean;
}

/** Tries what an injected script would do. */
async function refusals(page: Page): Promise<Refusals> {
  return page.evaluate(async () => {
    const directives = new Set<string>();
    document.addEventListener('securitypolicyviolation', (event) => directives.add(event.effectiveDirective));
    const thrown: string[] = [];
    const attempt = (name: string, run: () => unknown) => {
      try {
        run();
      } catch {
        thrown.push(name);
      }
    };
    const { body } = document;
    attempt('markup', () =>
      body.insertAdjacentHTML('beforeend', '<img src="x" onerror="globalThis.ran = 1">'),
    );
    attempt('evaluation', () => globalThis.setTimeout('globalThis.ran = 1'));
    const inline = document.createElement('script');
    attempt('script', () => {
      inline.text = 'globalThis.ran = 1';
    });
    const foreign = document.createElement('script');
    attempt('address', () => {
      foreign.src = 'https://evil.example/a.js';
    });
    const style = document.createElement('style');
    style.append('body { display: none }');
    const picture = new Image();
    picture.src = 'https://evil.example/a.png';
    const frame = document.createElement('iframe');
    frame.src = 'https://evil.example/';
    body.append(inline, foreign, style, picture, frame);
    await fetch('https://evil.example/').catch(() => thrown.push('request'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    return { directives: [...directives].sort(), thrown, ran: 'ran' in globalThis };
  });
}

const REFUSED = {
  directives: ['connect-src', 'frame-src', 'img-src', 'require-trusted-types-for', 'style-src-elem'],
  thrown: ['markup', 'evaluation', 'script', 'address', 'request'],
  ran: false,
};

for (const path of PAGES)
  test(`${path} runs nothing injected and loads nothing foreign`, async ({ page }) => {
    await page.goto(path);
    expect(await refusals(page)).toEqual(REFUSED);
  });

test('a page has the same policy where a host sends no headers', async ({ page }) => {
  await page.route('/en/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      body: await response.text(),
      headers: { 'content-type': 'text/html; charset=utf-8' },
    });
  });
  const response = await page.goto('/en/');
  expect(response?.headers()['content-security-policy']).toBeUndefined();
  expect(await refusals(page)).toEqual(REFUSED);
});

test('Netlify asks for TLS, and neither a page nor this server, which have none, do', async ({ request }) => {
  const settings = readFileSync(new URL('../netlify.toml', import.meta.url), 'utf8');
  const policies = settings.match(/^Content-Security-Policy = .*$/gm) ?? [];
  expect(policies.filter((policy) => !policy.includes('; upgrade-insecure-requests"'))).toEqual([]);
  expect(policies).toHaveLength(2);
  const response = await request.get('/en/');
  expect(response.headers()['content-security-policy']).not.toContain('upgrade-insecure-requests');
  expect(await response.text()).not.toContain('upgrade-insecure-requests');
});
