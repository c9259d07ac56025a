import type { APIRoute } from 'astro';
import { site } from '#site.ts';

/**
 * Pages that a browser may load ahead when a reader points at their links: pages of the archive's languages, without
 * the search, data and pictures. https://wicg.github.io/nav-speculation/speculation-rules.html
 */
const RULES = {
  prefetch: [
    {
      where: {
        and: [
          { href_matches: site.locales.map((locale) => `/${locale}/*`) },
          { not: { href_matches: ['/*.json', '/*.ics', '/*.xml', '/*.png', '/*.svg', '/*/search/*'] } },
          { not: { selector_matches: '[rel~=nofollow], [download]' } },
        ],
      },
      eagerness: 'moderate',
    },
  ],
};

export const GET: APIRoute = () => new Response(JSON.stringify(RULES));
