import { idCandidates } from './draft/slug.ts';

/** The id of the draft of another file of the same run, by a URL that leads to it on the former site. */
export type SiblingPosts = (url: string) => string | undefined;

/**
 * Makes the look-up of the drafts of a run. A post is found by the last part of a relative URL: the name of its file or
 * its slug, with or without date, extension and folders, as Jekyll, Hexo, Hugo and Docusaurus write it. A name that two
 * files have finds none.
 * @param ids the ids of the drafts, by path
 */
export function siblingPosts(
  documents: readonly { path: string; slug: string | undefined }[],
  ids: ReadonlyMap<string, string>,
): SiblingPosts {
  const idsByName = new Map<string, Set<string>>();
  for (const { path, slug } of documents) {
    const id = ids.get(path);
    const names = [idCandidates(path, undefined)[0], idCandidates(path, slug)[0]];
    for (const name of names) if (id && name) idsByName.set(name, (idsByName.get(name) ?? new Set()).add(id));
  }
  return (url) => {
    const [id, ...others] = idsByName.get(postName(url)) ?? [];
    return others.length === 0 ? id : undefined;
  };
}

/** The name of a post in a relative URL: its last part without date, extension, query and fragment. */
function postName(url: string): string {
  const path = url
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
    .replace(/\.html?$/i, '');
  return /^[a-z][a-z0-9+.-]*:|^\/\//i.test(path) ? '' : (idCandidates(path, undefined)[0] ?? '');
}
