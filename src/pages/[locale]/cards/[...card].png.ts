import { join } from 'node:path';
import type { APIContext } from 'astro';
import { siteCards } from '#catalog/site-cards.ts';

const CACHE_FOLDER = join(process.cwd(), 'node_modules', '.astro', 'cards');
const { paths, draw } = siteCards(CACHE_FOLDER);

/** A card for each page that has its own, in each language. */
export function getStaticPaths() {
  return paths.map((path, index) => {
    const [, locale = '', , ...rest] = path.replace(/\.png$/, '').split('/');
    return { params: { locale, card: rest.join('/') }, props: { index } };
  });
}

/** The social card of a page. */
export async function GET({ props: { index } }: APIContext<{ index: number }>): Promise<Response> {
  return new Response(new Uint8Array(await draw(index)), { headers: { 'Content-Type': 'image/png' } });
}
