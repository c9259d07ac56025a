import { siteDataFiles } from '#catalog/site-catalog.ts';
import { DATA_MEDIA_TYPES, type DataFileExtension } from '#linked-data/open-data/files.ts';

/** The route of all files of the open data with one extension. */
export function dataRoutes(extension: DataFileExtension) {
  const headers = { 'Content-Type': `${DATA_MEDIA_TYPES[extension]}; charset=utf-8` };
  return {
    getStaticPaths: () =>
      siteDataFiles()
        .pathsEnding(extension)
        .map((path) => ({ params: { path: path.slice(0, -extension.length) } })),
    GET: ({ params: { path } }: { params: { path?: string | undefined } }) =>
      new Response(siteDataFiles().textOf(`${path}${extension}`), { headers }),
  };
}
