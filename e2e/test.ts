import { test as base, expect, type Page } from '@playwright/test';

export { expect };

interface Watch {
  /** Messages of the console that a test expects. */
  allowed: RegExp[];
  /** Fails the test when its page asks a stranger for something, breaks the policy or reports an error. */
  watch: undefined;
}

/** Playwright's test, with every page watched. */
export const test = base.extend<Watch>({
  allowed: [[], { option: true }],
  watch: [
    async ({ page, allowed, baseURL }, use) => {
      const problems = await problemsOf(page, baseURL ?? '');
      await use(undefined);
      expect(problems.filter((problem) => !allowed.some((pattern) => pattern.test(problem)))).toEqual([]);
    },
    { auto: true },
  ],
});

/** Everything that goes wrong in a page from now on, as lines; the list grows while the page lives. */
async function problemsOf(page: Page, origin: string): Promise<string[]> {
  const problems: string[] = [];
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      console.error(`security policy: ${effectiveDirective} ${blockedURI}`);
    });
  });
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(?:data|blob|about):/.test(url)) problems.push(`stranger: ${url}`);
  });
  return problems;
}
