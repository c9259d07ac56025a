import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/**
 * Finds a browser that starts: the one CHROMIUM_PATH names, else a Chromium or Chrome of the machine, else
 * Playwright's own.
 * @returns its path, or null when there is none
 * @throws when CHROMIUM_PATH names something that does not start: whoever sets it wants no other
 */
export function findBrowser(): string | null {
  const asked = process.env['CHROMIUM_PATH'];
  if (asked && !starts(asked)) throw new Error(`CHROMIUM_PATH is ${asked}, and that does not start.`);
  return asked ?? [...onPath(), ...PLACES, chromium.executablePath()].find(starts) ?? null;
}

function onPath(): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** True for a program that can say its version; a stub or one that lacks libraries cannot. */
function starts(path: string): boolean {
  return (
    existsSync(path) && spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0
  );
}

/** Ways to get a browser, in order, each with what it does in words. */
const WAYS: readonly { words: string; fits: () => boolean; commands: readonly string[][] }[] = [
  {
    words: "Getting Playwright's own Chromium",
    fits: () => true,
    commands: [['npx', 'playwright', 'install', 'chromium']],
  },
  {
    words: "That did not work. Getting Debian's Chromium",
    fits: mayInstall,
    commands: debian('chromium'),
  },
];

/** The tests look at Chinese type, and a browser alone brings none. */
const NO_CHINESE =
  'This machine seems to have no Chinese font; tests of type may fail. Install one, such as Noto Sans CJK and Noto Serif CJK.';
const NONE = 'No Chromium could be installed. Install one by hand, or set CHROMIUM_PATH to its program.';

/** Makes sure that there are a browser and a Chinese font for the tests, and says which browser. */
function main(): void {
  for (const { words, fits, commands } of WAYS) {
    if (findBrowser() || !fits()) continue;
    console.log(`There is no Chromium that starts. ${words} …`);
    commands.every(([program = '', ...rest]) => run(program, rest));
  }
  if (!hasChinese() && mayInstall()) {
    console.log('There is no Chinese font. Getting Noto CJK …');
    debian('fontconfig', 'fonts-noto-cjk').every(([program = '', ...rest]) => run(program, rest));
  }
  if (!hasChinese()) console.warn(NO_CHINESE);
  const found = findBrowser();
  if (!found) process.exitCode = 1;
  console.log(found ? `The tests use ${found}` : NONE);
}

function mayInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

function debian(...names: string[]): string[][] {
  return [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', '--no-install-recommends', ...names],
  ];
}

/** True where fontconfig knows a Chinese font, and on macOS and Windows, which have one. */
function hasChinese(): boolean {
  const { stdout, error } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return error ? process.platform !== 'linux' : stdout.trim() !== '';
}

function run(program: string, rest: string[]): boolean {
  const env = {
    DEBIAN_FRONTEND: 'noninteractive',
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000',
    ...process.env,
  };
  return spawnSync(program, rest, { stdio: 'inherit', env, timeout: 600_000 }).status === 0;
}

if (import.meta.main) main();
