import type { APIRoute } from 'astro';
import { siteDataFiles } from '#catalog/site-catalog.ts';

/** Checksums of the files of the whole archive, in the format of `sha256sum -c`. */
export const GET: APIRoute = () =>
  new Response(
    siteDataFiles()
      .archive()
      .map(({ name, sha256 }) => `${sha256}  ${name}\n`)
      .join(''),
  );
