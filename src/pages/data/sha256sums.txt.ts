import type { APIRoute } from 'astro';
import { whole } from './_files.ts';

/** Checksums as `sha256sum -c` reads them. */
export const GET: APIRoute = () =>
  new Response(whole.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join(''));
