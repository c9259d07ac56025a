import { chromium } from '@playwright/test';
import { pathsOnPath, printsVersion } from './find-program.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/**
 * Finds a Chromium that starts: the one that CHROMIUM_PATH names, else a Chromium or Chrome of the machine, else
 * Playwright's own.
 * @returns its path, or null when there is none
 * @throws Error when CHROMIUM_PATH names a program that does not start
 */
export function findBrowser(): string | null {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen && !printsVersion(chosen)) throw new Error(`CHROMIUM_PATH is ${chosen}, which does not start.`);
  return chosen ?? [...pathsOnPath(NAMES), ...PATHS, chromium.executablePath()].find(printsVersion) ?? null;
}
