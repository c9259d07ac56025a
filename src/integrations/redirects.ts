import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readHosting } from '#preview-server/hosting.ts';
import { formatRedirects, type RedirectRule } from '#preview-server/redirect-rules.ts';
import { site } from '#site.ts';
import type { ContentThread } from './content-thread.ts';
import { homeRedirects } from './home-redirects.ts';

const HOSTING_FILE = new URL('../../netlify.toml', import.meta.url);

/**
 * Redirects the URL that an entry had under a previous id to its page, and the URL of a session without a page to its
 * row, in every language: by a 301 in the file `_redirects`, which Netlify and some other hosts read, and by a page for
 * every host.
 */
export function redirects(content: () => ContentThread): AstroIntegration {
  return {
    name: 'redirects',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(async ({ url = '' }, response, next) => {
          const [path = ''] = url.split('?');
          // Nothing else waits until the content is read.
          const isPage = site.locales.some((locale) => path.startsWith(`/${locale}/`));
          const to = isPage ? (await content().redirects())[path] : undefined;
          if (to === undefined) return next();
          return response.writeHead(301, { Location: to }).end();
        });
      },
      'astro:build:done': async ({ dir }) => {
        const pairs = await content().redirects();
        const root = fileURLToPath(dir);
        const home = homeRedirects(readHosting(readFileSync(HOSTING_FILE, 'utf8')).redirects, site.locales);
        writeFileSync(join(root, '_redirects'), formatRedirects([...home, ...permanent(pairs)]));
        const pages = { ...pairs, ...(site.locales.length === 1 && { '/': `/${site.locales[0]}/` }) };
        for (const [from, to] of Object.entries(pages)) {
          mkdirSync(join(root, from), { recursive: true });
          writeFileSync(join(root, from, 'index.html'), redirectPage(to));
        }
      },
    },
  };
}

function permanent(pairs: Readonly<Record<string, string>>): RedirectRule[] {
  return Object.entries(pairs).map(([from, to]) => ({ from, to, status: 301, force: true }));
}

/**
 * A page that leads to another. The script (`public/redirect.js`) keeps the fragment, which a refresh drops; without
 * scripts the browser lands at the top of the new page.
 */
function redirectPage(to: string): string {
  return [
    '<!DOCTYPE html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<title>${to}</title>`,
    '<meta name="robots" content="noindex">',
    `<link rel="canonical" href="${site.origin}${to}">`,
    '<script src="/redirect.js" defer></script>',
    `<noscript><meta http-equiv="refresh" content="0;url=${to}"></noscript>`,
    '</head>',
    `<body><a href="${to}">${to}</a></body>`,
    '</html>\n',
  ].join('\n');
}
