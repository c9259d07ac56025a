import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './find-browser.ts';
import { findProgram } from './find-program.ts';
import { findWebKit } from './find-webkit.ts';

/**
 * `npm run browser`: makes sure that the browser tests have a Chromium and a Chinese font, and installs Firefox and
 * WebKitGTK, which are optional. Installs system packages only on Debian and as root. Exits with 1 without Chromium.
 */
const canInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version');

installChromium();
installChineseFont();
installOtherEngines();

function installChromium(): void {
  if (!findBrowser()) {
    console.log("No Chromium starts on this machine. Installing Playwright's …");
    run('npx', 'playwright', 'install', 'chromium');
  }
  if (!findBrowser() && canInstall) {
    console.log("That failed. Installing Debian's Chromium …");
    aptInstall('chromium');
  }
  const found = findBrowser();
  if (!found) process.exitCode = 1;
  console.log(
    found
      ? `The tests use ${found}`
      : 'Chromium could not be installed. Install it, or set CHROMIUM_PATH to its program.',
  );
}

function installChineseFont(): void {
  if (!hasChineseFont() && canInstall) {
    console.log('No Chinese font is installed. Installing Noto CJK …');
    aptInstall('fontconfig', 'fonts-noto-cjk');
  }
  if (!hasChineseFont())
    console.warn(
      'No Chinese font was found, so tests of typography may fail. Install Noto Sans CJK and Noto Serif CJK.',
    );
}

function installOtherEngines(): void {
  const engines = [
    { name: 'Firefox', packages: ['firefox-esr'], isInstalled: () => findProgram('firefox-esr', 'firefox') },
    { name: 'WebKitGTK', packages: ['webkit2gtk-driver', 'xvfb'], isInstalled: findWebKit },
  ];
  for (const { name, packages, isInstalled } of engines) {
    if (isInstalled()) continue;
    if (canInstall) {
      console.log(`Installing ${name} for its smoke test …`);
      aptInstall(...packages);
    }
    if (!isInstalled())
      console.warn(
        `${name} is not installed, so its smoke test will be skipped. On Debian: apt-get install ${packages.join(' ')}`,
      );
  }
}

/** True where fontconfig lists a Chinese font, and on macOS and Windows, which have one. */
function hasChineseFont(): boolean {
  const { stdout, error } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return error ? process.platform !== 'linux' : stdout.trim() !== '';
}

function aptInstall(...packages: string[]): void {
  if (run('apt-get', 'update')) run('apt-get', 'install', '-y', '--no-install-recommends', ...packages);
}

function run(program: string, ...args: string[]): boolean {
  const env = {
    DEBIAN_FRONTEND: 'noninteractive',
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000',
    ...process.env,
  };
  return spawnSync(program, args, { stdio: 'inherit', env, timeout: 600_000 }).status === 0;
}
