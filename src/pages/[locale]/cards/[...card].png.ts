import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIContext } from 'astro';
import { type SiteCard, siteCards } from '#catalog/site-cards.ts';
import { siteCatalog } from '#catalog/site-catalog.ts';

const CACHE_FOLDER = join(process.cwd(), 'node_modules', '.astro', 'cards');

/** A card for each page that has its own, in each language; in a build `integrations/social-cards.ts` draws them. */
export function getStaticPaths() {
  if (!import.meta.env.DEV) return [];
  return siteCards(siteCatalog, CACHE_FOLDER).map((card) => {
    const [, locale = '', , ...rest] = card.path.replace(/\.png$/, '').split('/');
    return { params: { locale, card: rest.join('/') }, props: { card } };
  });
}

/** The social card of a page. */
export async function GET({ props: { card } }: APIContext<{ card: SiteCard }>): Promise<Response> {
  const png = await readFile(await card.draw());
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}
