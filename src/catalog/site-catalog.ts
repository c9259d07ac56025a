import { getCollection, render } from 'astro:content';
import { buildGraph } from '#graph/build/build-graph.ts';
import type { Graph, PostText } from '#graph/model/model.ts';
import { renderProse } from '#prose/render-prose.ts';
import { contentDir, readArchive } from '#reader/archive.ts';
import { buildDay } from '#reader/build-day.ts';
import { type ArchiveWithResults, providedArchive, unpackArchive } from '#reader/packed-archive.ts';
import { withVisibleDrafts } from '#reader/visible-drafts.ts';
import { memoizeRecent } from '#text/memoize-recent.ts';
import { createCatalog } from './create-catalog.ts';
import { computeOnce } from './memoize.ts';
import { openDataFiles } from './open-data-files.ts';

const { archive, results: graph } = await siteArchive();

/**
 * The catalog of the site that is built, from the folder that `CONTENT_DIR` names. The integrations read the files, and
 * give what they have read to each thread that renders pages or draws cards. In development they are read here.
 */
export const siteCatalog = createCatalog({
  archive,
  graph,
  today: buildDay(),
});

async function siteArchive(): Promise<ArchiveWithResults<Graph>> {
  const packed = await providedArchive();
  if (packed) return unpackArchive<Graph>(packed);
  const read = readArchive(contentDir());
  const archive = import.meta.env.DEV ? withVisibleDrafts(read, buildDay()) : read;
  return { archive, results: buildGraph(archive) };
}

/** The open data files of the site, made at the first call. */
export const siteDataFiles = computeOnce(() => openDataFiles(siteCatalog));

/** Texts that are kept as HTML. */
const RECENT_TEXTS = 8;

/** MDX is compiled with the pages; its id is the path of its file below the content folder. */
const mdxTexts = new Map((await getCollection('posts')).map((entry) => [`posts/${entry.id}`, entry]));

/** The languages of a post are rendered one after the other, and two of them show the same text. */
const renderedMarkdown = memoizeRecent(renderProse, RECENT_TEXTS);

/**
 * One text of a post as HTML: its component and its headings. The reader has parsed the Markdown for sentences and
 * paragraph ids; it is parsed again when its page is made, because Astro accepts no syntax tree, and all texts as HTML
 * would be held by every thread.
 */
export async function renderPostText(text: PostText) {
  const { file, text: source } = siteCatalog.postFile(text);
  const mdx = mdxTexts.get(file);
  if (mdx) return render(mdx);
  const { html, headings } = await renderedMarkdown(source);
  const rendered = { html, metadata: { imagePaths: [], headings } };
  return render({ id: file, collection: 'posts', data: {}, rendered });
}
