import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Graph } from '#graph/model/model.ts';
import { type PreviousSlug, previousSlugs } from '#graph/queries/previous-ids.ts';
import { hasOwnPage } from '#graph/queries/session-pages.ts';
import { pagePath, sessionRowPath } from '#i18n/paths.ts';
import { readHosting } from '#preview-server/hosting.ts';
import { formatRedirects, type RedirectRule } from '#preview-server/redirect-rules.ts';
import { site } from '#site.ts';
import { homeRedirects } from './home-redirects.ts';
import type { LoadedArchive } from './loaded-archive.ts';

const HOSTING_FILE = new URL('../../netlify.toml', import.meta.url);

/**
 * Redirects the URL that an entry had under a previous id to its page, and the URL of a session without a page to its
 * row, in every language: by a 301 in the file `_redirects`, which Netlify and some other hosts read, and by a page for
 * every host.
 */
export function redirects(load: () => LoadedArchive): AstroIntegration {
  return {
    name: 'redirects',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'dev') updateConfig({ redirects: redirectPaths(load().graph) });
      },
      'astro:build:done': ({ dir }) => {
        const pairs = redirectPaths(load().graph);
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
 * Old URL to new URL: of each former id, and of each session that is a row of its event's page. The side-by-side page of
 * a previous post id leads to the post.
 */
export function redirectPaths(graph: Graph): Record<string, string> {
  const pairs = [...previousSlugs(graph), ...sessionsWithoutPage(graph)].flatMap(({ node, slug }) =>
    site.locales.flatMap((locale) => {
      const from = pagePath(locale, node.kind, slug);
      const to = hasOwnPage(graph, node)
        ? pagePath(locale, node.kind, node.slug)
        : sessionRowPath(locale, node.slug);
      return [[from, to], ...(node.kind === 'post' ? [[`${from}beside/`, to]] : [])];
    }),
  );
  return Object.fromEntries(pairs);
}

function sessionsWithoutPage(graph: Graph): PreviousSlug[] {
  return [...graph.nodes.values()]
    .filter((node) => !hasOwnPage(graph, node))
    .map((node) => ({ node, slug: node.slug }));
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
