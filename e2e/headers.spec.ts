import { expect, test } from '@playwright/test';
import { builtFiles } from '#testing/built-site.ts';

test('a page has a strict security policy and a content type', async ({ request }) => {
  const headers = (await request.get('/en/')).headers();
  expect(headers['content-security-policy']).toMatch(/^default-src 'none'/);
  expect(headers['content-security-policy']).not.toMatch(/'unsafe-inline'|'unsafe-eval'/);
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(headers['cache-control']).toContain('must-revalidate');
});

test('a file with a hash in its name is cached for ever', async ({ request }) => {
  const asset = [...builtFiles].find((file) => file.startsWith('/_astro/')) ?? '';
  expect((await request.get(asset)).headers()['cache-control']).toContain('immutable');
});

for (const [language, path] of [
  ['zh-CN,zh;q=0.9', '/zh-hans/'],
  ['zh-TW,zh;q=0.9', '/zh-hant/'],
  ['en-US,en', '/en/'],
] as const) {
  test(`a first visit that asks for ${language} goes to ${path}`, async ({ request }) => {
    const answer = await request.get('/', { headers: { 'Accept-Language': language }, maxRedirects: 0 });
    expect([answer.status(), answer.headers()['location']]).toEqual([302, path]);
  });
}

test('a visitor with another language gets the language chooser', async ({ request }) => {
  const answer = await request.get('/', { headers: { 'Accept-Language': 'de' }, maxRedirects: 0 });
  expect(answer.status()).toBe(200);
});

test('a URL without its final slash is redirected', async ({ request }) => {
  const answer = await request.get('/en/people?from=k', { maxRedirects: 0 });
  expect([answer.status(), answer.headers()['location']]).toEqual([301, '/en/people/?from=k']);
});

test('a missing page gets our 404 page', async ({ request }) => {
  const answer = await request.get('/en/nothing/');
  expect(answer.status()).toBe(404);
  expect(await answer.text()).toContain('相聚');
});

test('the rules for fetching pages ahead are sent with each page, and name pages of the site only', async ({
  request,
}) => {
  expect((await request.get('/en/')).headers()['speculation-rules']).toBe('"/speculation-rules.json"');
  const answer = await request.get('/speculation-rules.json');
  expect(answer.headers()['content-type']).toBe('application/speculationrules+json');
  const { prefetch } = await answer.json();
  expect(prefetch[0].eagerness).toBe('moderate');
  expect(JSON.stringify(prefetch)).not.toMatch(/https?:|\/admin/);
});
