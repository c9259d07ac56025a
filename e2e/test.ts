import { test as base, expect, type Page } from '@playwright/test';

export { expect };

interface PageWatch {
  /** Messages of the console that a test expects. */
  allowed: RegExp[];
  /** Fails a test whose page requests another origin, violates the security policy or reports an error. */
  watch: undefined;
}

/** Chromium reports a page that is left while the transition to it begins. */
const NOTICES_OF_THE_BROWSER = [/^error: Transition was aborted/];

/** Playwright's test, with every page watched. */
export const test = base.extend<PageWatch>({
  allowed: [[], { option: true }],
  watch: [
    async ({ page, allowed, baseURL }, use) => {
      const problems = await collectProblems(page, baseURL ?? '');
      await use(undefined);
      const expected = [...NOTICES_OF_THE_BROWSER, ...allowed];
      expect(problems.filter((problem) => !expected.some((pattern) => pattern.test(problem)))).toEqual([]);
    },
    { auto: true },
  ],
});

/** Tests that name people and events of this archive cannot run on the content of a fork. */
export const HAS_OTHER_CONTENT = process.env['CONTENT_DIR'] !== undefined;
export const NAMES_THIS_ARCHIVE = 'it names people and events of this archive';

/** Everything that goes wrong in a page from now on, as lines; the list grows while the page is open. */
async function collectProblems(page: Page, origin: string): Promise<string[]> {
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
    if (!url.startsWith(origin) && !/^(?:data|blob|about):/.test(url)) problems.push(`other origin: ${url}`);
  });
  return problems;
}
