import type { Graph, Node } from '../model/model.ts';

type SessionNode = Extract<Node, { kind: 'session' }>;

/** Relations of a post to a session that it is about. */
const POST_RELATIONS: ReadonlySet<string> = new Set(['about', 'covers', 'mention']);
/** With fewer facts a page would have no more content than the row in its event's programme. */
const MIN_FACTS = 2;

/**
 * True if a node has a page of its own. Every entry has one; a session has one with a recording, a summary, a post
 * about it, or at least two facts. The others are rows of their event's page.
 */
export function hasOwnPage(graph: Pick<Graph, 'into' | 'out'>, node: Node): boolean {
  if (node.kind !== 'session') return true;
  const { links, summary } = node.data;
  return (
    Boolean(links?.video ?? links?.['video-china'] ?? summary) ||
    isInPost(graph, node) ||
    sessionFacts(node.data) >= MIN_FACTS
  );
}

/** True if a post is about a session, or one of its sentences names it or says who spoke there. */
function isInPost({ into, out }: Pick<Graph, 'into' | 'out'>, { id }: SessionNode): boolean {
  return (
    (into.get(id) ?? []).some(({ relation }) => POST_RELATIONS.has(relation)) ||
    (out.get(id) ?? []).some(({ evidence }) => evidence.some(({ type }) => type === 'sentence'))
  );
}

/**
 * Number of facts about a session: each person with a page, the names printed beside them as one, slides, the place in
 * the programme, a note, a status and the languages. Projects, organizations and topics are those of its title.
 */
function sessionFacts({ people, speakers, links, note, status, languages }: SessionNode['data']): number {
  const single = [speakers, links?.slides, links?.schedule, note, status, languages];
  return (people?.length ?? 0) + single.filter((fact) => fact !== undefined).length;
}
