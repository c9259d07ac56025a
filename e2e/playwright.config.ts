import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from '#testing/find-browser.ts';

const port = Number(process.env['E2E_PORT'] ?? 4399);
const executablePath = findBrowser();

/** They keep the browser quiet on a machine without a network, a graphics card or a sandbox. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Every kind of page with axe, and the development server, whose tests run one after another. */
const LONGEST = ['page-kinds.spec.ts', 'writing.spec.ts'];

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  // A busy machine can exceed a time limit; a test that fails twice is a fault.
  retries: process.env['CI'] ? 1 : 0,
  timeout: 90_000,
  reporter: [['line']],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    screenshot: 'only-on-failure',
    // A service worker would answer requests that a test inspects; `offline.spec.ts` allows it.
    serviceWorkers: 'block',
    launchOptions: { args: FLAGS, ...(executablePath && { executablePath }) },
  },
  // The longest files first: at the end of the run one of them would keep one worker busy and the other idle.
  projects: [
    { name: 'chromium-first', testMatch: LONGEST, use: devices['Desktop Chrome'] },
    { name: 'chromium', testIgnore: LONGEST, use: devices['Desktop Chrome'] },
  ],
  webServer: {
    command: 'node src/preview-server/serve.ts',
    cwd: '..',
    env: { PORT: String(port) },
    url: `http://127.0.0.1:${port}/en/`,
    reuseExistingServer: false,
  },
});
