import type { ParagraphLock } from '#reader/paragraph-lock.ts';
import type { Lang } from '#schemas/text.ts';
import type { Graph, NodeId, Sentence } from '../model/model.ts';
import { previousNodeIds } from './previous-ids.ts';

/** A paragraph of a post. */
export interface PublishedParagraph {
  /** Id of the post, without its kind. */
  post: string;
  lang: Lang;
  id: string;
}

/** What became of the published paragraphs of a text that are not in it any more. */
export interface FormerParagraphs {
  /** Ids of former paragraphs by the id of the paragraph that has their content now. */
  rewritten: ReadonlyMap<string, readonly string[]>;
  /** Ids of paragraphs whose content was removed. */
  removed: readonly string[];
}

/** Every paragraph that is evidence: that has a mention. Footnotes have ids of their own. */
export function evidenceParagraphs({ texts }: Pick<Graph, 'texts'>): PublishedParagraph[] {
  return [...texts].flatMap(([post, versions]) =>
    versions.flatMap(({ lang, sentences }) =>
      mentioningParagraphs(sentences).map((id) => ({ post: post.replace('post:', ''), lang, id })),
    ),
  );
}

/** The paragraphs of the lock that belong to a text of a post, under any id that the post has had. */
export function lockedParagraphs(
  graph: Pick<Graph, 'nodes'>,
  post: NodeId,
  lang: Lang,
  lock: ParagraphLock,
): ParagraphLock {
  const node = graph.nodes.get(post);
  const ids = new Set([post, ...(node ? previousNodeIds(node, graph) : [])]);
  return lock.filter((locked) => locked.lang === lang && ids.has(`post:${locked.post}`));
}

/** Follows each published paragraph of a text to the one that has its content now, through all its changes. */
export function formerParagraphs(locked: ParagraphLock, current: readonly string[]): FormerParagraphs {
  const existing = new Set(current);
  const nextById = new Map(locked.map(({ id, now }) => [id, now]));
  const former = locked
    .filter(({ id }) => !existing.has(id))
    .map(({ id }) => ({ id, now: lastParagraph(id, nextById, existing) }));
  const rewritten = Map.groupBy(
    former.filter(({ now }) => now !== undefined),
    ({ now = '' }) => now,
  );
  return {
    rewritten: new Map([...rewritten].map(([now, found]) => [now, found.map(({ id }) => id)])),
    removed: former.flatMap(({ id, now }) => (now === undefined ? id : [])),
  };
}

function mentioningParagraphs(sentences: readonly Sentence[]): string[] {
  const ids = sentences.filter(({ mentions }) => mentions.length > 0).map(({ paragraph }) => paragraph);
  return [...new Set(ids)].filter((id) => id.startsWith('p-'));
}

/** A circle of changes back and forth ends at the first paragraph that exists. */
function lastParagraph(
  id: string,
  nextById: ReadonlyMap<string, string | undefined>,
  existing: ReadonlySet<string>,
): string | undefined {
  const passed = new Set<string>();
  let current: string | undefined = id;
  while (current !== undefined && !existing.has(current) && !passed.has(current)) {
    passed.add(current);
    current = nextById.get(current);
  }
  return current !== undefined && existing.has(current) ? current : undefined;
}
