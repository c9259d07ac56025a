import { getCollection, render } from 'astro:content';
import type { PostText } from '#graph/model/model.ts';
import { contentDir, readArchive } from '#reader/archive.ts';
import { buildDay } from '#reader/build-day.ts';
import { withVisibleDrafts } from '#reader/visible-drafts.ts';
import { createCatalog } from './create-catalog.ts';
import { computeOnce } from './memoize.ts';
import { openDataFiles } from './open-data-files.ts';

const posts = await getCollection('posts');

const archive = readArchive(contentDir());

/**
 * The catalog of the site that is built, from the folder that `CONTENT_DIR` names. The integrations read the files once
 * for themselves, and each thread that renders pages or draws cards reads them once, because threads share no objects.
 */
export const siteCatalog = createCatalog({
  archive: import.meta.env.DEV ? withVisibleDrafts(archive, buildDay()) : archive,
  bodies: new Map(posts.map((entry) => [entry.id, entry])),
  today: buildDay(),
});

/** The open data files of the site, made at the first call. */
export const siteDataFiles = computeOnce(() => openDataFiles(siteCatalog));

/**
 * One text of a post as HTML: its component and its headings. The reader has parsed the Markdown for sentences and
 * paragraph ids; the content layer parses it again, because Astro accepts no syntax tree that was made outside of it.
 */
export function renderPostText(text: PostText) {
  return render(siteCatalog.postBody(text));
}
