import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { codeDigest } from './build-inputs.ts';

const STORE = 'data-store.json';
const DIGEST = 'data-store.digest';

/**
 * Keeps the texts of posts that earlier builds have rendered only as long as the code is the same. Astro renders a text
 * again when its file has changed, but not when a Markdown plugin has.
 */
export function renderedTexts(): AstroIntegration {
  return {
    name: 'rendered-texts',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command === 'build') dropOldTexts(fileURLToPath(config.cacheDir), codeDigest());
      },
    },
  };
}

/** Deletes Astro's store of rendered texts in a folder of caches, unless it was made by the same code. */
export function dropOldTexts(cacheFolder: string, code: string): void {
  if (readText(join(cacheFolder, DIGEST)) === code) return;
  mkdirSync(cacheFolder, { recursive: true });
  rmSync(join(cacheFolder, STORE), { force: true });
  writeFileSync(join(cacheFolder, DIGEST), code);
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
