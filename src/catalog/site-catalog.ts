import { getCollection, render } from 'astro:content';
import { getEnvironmentData } from 'node:worker_threads';
import { buildGraph } from '#graph/build/build-graph.ts';
import type { Graph, PostText } from '#graph/model/model.ts';
import { contentDir, readArchive } from '#reader/archive.ts';
import { buildDay } from '#reader/build-day.ts';
import { type ArchiveWithResults, PACKED_ARCHIVE, unpackArchive } from '#reader/packed-archive.ts';
import { withVisibleDrafts } from '#reader/visible-drafts.ts';
import { createCatalog } from './create-catalog.ts';
import { computeOnce } from './memoize.ts';
import { openDataFiles } from './open-data-files.ts';

const posts = await getCollection('posts');

const { archive, results: graph } = siteArchive();

/**
 * The catalog of the site that is built, from the folder that `CONTENT_DIR` names. The integrations read the files, and
 * give what they have read to each thread that renders pages or draws cards. In development they are read here.
 */
export const siteCatalog = createCatalog({
  archive,
  graph,
  bodies: new Map(posts.map((entry) => [entry.id, entry])),
  today: buildDay(),
});

function siteArchive(): ArchiveWithResults<Graph> {
  const packed = getEnvironmentData(PACKED_ARCHIVE) as Uint8Array | undefined;
  if (packed) return unpackArchive<Graph>(packed);
  const read = readArchive(contentDir());
  const archive = import.meta.env.DEV ? withVisibleDrafts(read, buildDay()) : read;
  return { archive, results: buildGraph(archive) };
}

/** The open data files of the site, made at the first call. */
export const siteDataFiles = computeOnce(() => openDataFiles(siteCatalog));

/**
 * One text of a post as HTML: its component and its headings. The reader has parsed the Markdown for sentences and
 * paragraph ids; the content layer parses it again, because Astro accepts no syntax tree that was made outside of it.
 */
export function renderPostText(text: PostText) {
  return render(siteCatalog.postBody(text));
}
