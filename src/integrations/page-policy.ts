import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { hostingHeaders, readHosting } from '#preview-server/hosting.ts';
import { forEachConcurrently } from './for-each-concurrently.ts';

const HOSTING_FILE = new URL('../../netlify.toml', import.meta.url);
const CHARSET = /<meta charset="?utf-8"?\s*\/?>/i;
/** Directives that do not work in a page, or break it where there is no TLS. */
const HEADER_ONLY = /^(?:frame-ancestors|upgrade-insecure-requests)/;

/** Writes the policy of `netlify.toml` into every built page too, for hosts that send no headers. */
export function pagePolicy(): AstroIntegration {
  return {
    name: 'page-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const hosting = readHosting(await readFile(HOSTING_FILE, 'utf8'));
        const files = await readdir(root, { recursive: true });
        await forEachConcurrently(
          files.filter((name) => name.endsWith('.html')),
          async (name) => {
            const url = `/${name.replaceAll('\\', '/')}`;
            const policy = hostingHeaders(hosting, url)['Content-Security-Policy'] ?? '';
            const path = join(root, name);
            await writeFile(path, withPagePolicy(await readFile(path, 'utf8'), policy, url));
          },
        );
      },
    },
  };
}

/**
 * A page with a policy directly after its character set, before anything that it loads.
 * @param policy value of the header `Content-Security-Policy`
 * @param url of the page, for the message
 * @throws when the page declares no character set
 */
export function withPagePolicy(html: string, policy: string, url: string): string {
  if (!CHARSET.test(html)) throw new Error(`${url} has no <meta charset>, after which the policy must be.`);
  const directives = policy.split(/;\s*/).filter((directive) => !HEADER_ONLY.test(directive));
  const meta = `<meta http-equiv="Content-Security-Policy" content="${directives.join('; ')}">`;
  return html.replace(CHARSET, (charset) => `${charset}${meta}`);
}
