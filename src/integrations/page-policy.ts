import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { hostingHeaders, readHosting } from '#preview-server/hosting.ts';

const HOSTING_FILE = new URL('../../netlify.toml', import.meta.url);
const CHARSET = /<meta charset="?utf-8"?\s*\/?>/i;
/** Directives that do not work in a page, or break it where there is no TLS. */
const HEADER_ONLY = /^(?:frame-ancestors|upgrade-insecure-requests)/;

/** Writes the policy of `netlify.toml` into every built page too, for hosts that send no headers. */
export function pagePolicy(): AstroIntegration {
  return {
    name: 'page-policy',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const hosting = readHosting(readFileSync(HOSTING_FILE, 'utf8'));
        const files = readdirSync(root, { recursive: true, withFileTypes: true });
        for (const file of files.filter(({ name }) => name.endsWith('.html'))) {
          const path = join(file.parentPath, file.name);
          const url = `/${relative(root, path).replaceAll('\\', '/')}`;
          const policy = hostingHeaders(hosting, url)['Content-Security-Policy'] ?? '';
          writeFileSync(path, withPagePolicy(readFileSync(path, 'utf8'), policy, url));
        }
      },
    },
  };
}

/**
 * A page with a policy directly behind its character set, ahead of all that it loads.
 * @param policy value of the header `Content-Security-Policy`
 * @param url of the page, for the message
 * @throws when the page declares no character set
 */
export function withPagePolicy(html: string, policy: string, url: string): string {
  if (!CHARSET.test(html)) throw new Error(`${url} has no <meta charset>, behind which the policy belongs.`);
  const directives = policy.split(/;\s*/).filter((directive) => !HEADER_ONLY.test(directive));
  const meta = `<meta http-equiv="Content-Security-Policy" content="${directives.join('; ')}">`;
  return html.replace(CHARSET, (charset) => `${charset}${meta}`);
}
