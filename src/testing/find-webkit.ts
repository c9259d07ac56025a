import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram } from './find-program.ts';

/** The programs that run WebKitGTK without a screen. */
export interface WebKitPrograms {
  /** WebDriver server of WebKitGTK. */
  driver: string;
  miniBrowser: string;
  /** X server without a screen. */
  xvfb: string;
}

/** Finds WebKitGTK with its driver, as Debian installs them; undefined when one of the programs is missing. */
export function findWebKit(): WebKitPrograms | undefined {
  const [driver, xvfb] = [findProgram('WebKitWebDriver'), findProgram('Xvfb')];
  const miniBrowser = ['/usr/lib', '/usr/libexec']
    .flatMap((folder) => [...subfolders(folder), folder])
    .flatMap((folder) =>
      ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((name) => join(folder, name)),
    )
    .map((folder) => join(folder, 'MiniBrowser'))
    .find((path) => existsSync(path));
  return driver && xvfb && miniBrowser ? { driver, miniBrowser, xvfb } : undefined;
}

function subfolders(folder: string): string[] {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
}
