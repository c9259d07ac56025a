import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

interface Patch {
  pattern: RegExp;
  replacement: string | ((...match: string[]) => string);
}

/** Changes to Sveltia CMS 0.221; check each of them at every new version. */
const PATCHES: readonly Patch[] = [
  // Its style sheet loads fonts from a CDN, though the package contains them.
  {
    pattern: /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([a-z0-9-]+)(?::vf)?@[\d.]+\/([\w-]+)\.woff2/g,
    replacement: ownFont,
  },
  // It requests GitHub's status page before anybody has signed in.
  {
    pattern: /https:\/\/www\.githubstatus\.com\/api\/v2\/status\.json/g,
    replacement: 'data:application/json,%7B%22status%22:%7B%22indicator%22:%22none%22%7D%7D',
  },
  // Validation throws for a language that the entry does not have, and then shows no field's error.
  {
    pattern: /Object\.values\((\w+\(\w+\)\[\w+\])\)(?=\.some\(\(\{valid:)/g,
    replacement: 'Object.values($1??{})',
  },
  // An author who goes back from the findings of the check has decided so, and needs no message of a failure.
  {
    pattern:
      /((\w+)\.message===`saving_failed`\?\(\w+\(\w+,!0\),\w+\(\w+,\2\.cause\?\.message\?\?\2\.message,!0\)\):)\(/g,
    replacement: '$1$2.name===`AbortError`||(',
  },
  // A custom format is given the text of a file; the check needs its path too.
  {
    pattern:
      /(path:(\w+),folder:\{collectionName:\w+,fileName:\w+\}\}\)=>\{[\s\S]{0,400}?\?\.parser;if\((\w+)\)return \3)\((\w+)\)/g,
    replacement: '$1($4,$2)',
  },
];

const EMPTY_MODULE = '\0empty';

/**
 * A Vite plugin that patches Sveltia CMS while it is bundled, and leaves out its syntax highlighter.
 * @throws Error when the code that a patch replaces is not there, as may happen with a new version
 */
export function patchedSveltia(): Plugin {
  return {
    name: 'patched-sveltia',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith('@shikijs/') ? EMPTY_MODULE : undefined),
    load: (id) => (id === EMPTY_MODULE ? 'export default []' : undefined),
    transform: (code, id) =>
      id.endsWith('@sveltia/cms/npm/index.js') ? { code: patchCode(code), map: null } : undefined,
  };
}

function patchCode(code: string): string {
  return PATCHES.reduce((text, { pattern, replacement }) => {
    if (text.search(pattern) === -1)
      throw new Error(`Sveltia CMS does not contain ${pattern}. Check what its new version does instead.`);
    return text.replace(pattern, replacement as string);
  }, code);
}

/** The URL of a font file of the package, for one on the CDN. */
function ownFont(url = '', font = '', file = ''): string {
  const assets = readdirSync(fileURLToPath(new URL('assets/', import.meta.resolve('@sveltia/cms'))));
  const asset = assets.find((name) => name.startsWith(`${font}-${file}-`));
  if (!asset) throw new Error(`@sveltia/cms contains no file for ${url}.`);
  return `/admin/assets/${asset}`;
}
