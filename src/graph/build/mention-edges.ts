import type { Edge, Evidence, Mark, Node, NodeId, PostText, Sentence } from '../model/model.ts';

/**
 * The edges that prose states: a mention for every mark, and for a mark with a role the participation
 * it states, at the place it names or else at the first event its post is about.
 */
export function mentionEdges(
  nodes: ReadonlyMap<NodeId, Node>,
  texts: ReadonlyMap<NodeId, readonly PostText[]>,
): Edge[] {
  return [...texts].flatMap(([post, versions]) => {
    const place = principalEvent(nodes.get(post));
    return versions.flatMap(({ sentences }) =>
      sentences.flatMap((sentence) => sentence.marks.flatMap((mark) => edgesOf(post, sentence, mark, place))),
    );
  });
}

function edgesOf(post: NodeId, sentence: Sentence, mark: Mark, place: NodeId | undefined): Edge[] {
  const evidence = [evidenceOf(sentence, mark)];
  const mention: Edge = {
    from: post,
    to: mark.target,
    relation: 'mention',
    qualifiers: {},
    evidence,
    certainty: 'stated',
  };
  const at = mark.at ?? place;
  if (!mark.role || !at || !mark.target.startsWith('person:')) return [mention];
  const relation = at.includes('#') ? 'session-person' : 'participant';
  return [
    mention,
    { from: at, to: mark.target, relation, qualifiers: { role: mark.role }, evidence, certainty: 'stated' },
  ];
}

function evidenceOf({ post, lang, paragraph, text }: Sentence, { start, end }: Mark): Evidence {
  return { type: 'sentence', post, lang, paragraph, text, start, end };
}

function principalEvent(post: Node | undefined): NodeId | undefined {
  if (post?.kind !== 'post') return undefined;
  return post.data.about.find((target) => target.startsWith('event:'));
}
