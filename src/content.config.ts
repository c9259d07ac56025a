import { defineCollection } from 'astro:content';
import { join } from 'node:path';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { contentDir } from '#reader/archive.ts';

/**
 * The posts in MDX, which Astro compiles with the pages; `id` is the name of the file. It has no schema: pages take all
 * data from the archive reader, and the check has validated the data, with line and column, before the build starts.
 */
const posts = defineCollection({
  loader: filesAlone(
    glob({
      base: join(contentDir(), 'posts'),
      pattern: '**/*.mdx',
      generateId: ({ entry }) => entry,
      retainBody: false,
    }),
  ),
});

/** What Astro passes to its own loaders and does not have in its types. */
interface EntryType {
  getEntryInfo(file: { contents: string; fileUrl: URL }): unknown;
}
type OwnLoaderContext = LoaderContext & { entryTypes: ReadonlyMap<string, EntryType> };

/**
 * Lists files without reading their front matter: where it is not YAML, the development server would not start, and the
 * author would see Astro's error in place of ours. A folder without such files is no reason for a warning.
 */
function filesAlone(loader: Loader): Loader {
  const load: Loader['load'] = (context) => {
    const { entryTypes, logger } = context as OwnLoaderContext;
    const getEntryInfo = async () => ({ data: {}, rawData: '', body: '', slug: '' });
    const withoutData = [...entryTypes].map(([extension, type]) => [extension, { ...type, getEntryInfo }]);
    const quiet = Object.assign(Object.create(logger), { warn: () => undefined });
    return loader.load(
      Object.assign({ ...context }, { entryTypes: new Map(withoutData as []), logger: quiet }),
    );
  };
  return { ...loader, load };
}

/** The collections of Astro, by name. */
export const collections = { posts };
