import type { APIRoute } from 'astro';
import { site } from '#site.ts';

/** The colours of the archive's own settings, over those of `styles/tokens.css`; a selector that counts for more. */
export const GET: APIRoute = () => new Response(styleSheet(), { headers: { 'content-type': 'text/css' } });

function styleSheet(): string {
  const { light, dark } = site.colours ?? {};
  if (!light || !dark) return '';
  return [
    `html:root{${declarations(light)}}`,
    `@media (prefers-color-scheme:dark){html:root{${declarations(dark)}}}`,
    `@media print{html:root{${declarations({ ...light, wash: '#0000' })}}}`,
  ].join('\n');
}

function declarations(colours: object): string {
  return Object.entries(colours)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');
}
