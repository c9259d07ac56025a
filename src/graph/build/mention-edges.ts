import type { Edge, Evidence, Mention, Node, NodeId, PostText, Sentence } from '../model/model.ts';

/**
 * The edges that prose states: a `mention` for every mention, and for a mention of a person with a role also the
 * participation. Its event or session is the one that the mention names, else the first event the post is about.
 */
export function mentionEdges(
  nodes: ReadonlyMap<NodeId, Node>,
  texts: ReadonlyMap<NodeId, readonly PostText[]>,
): Edge[] {
  return [...texts].flatMap(([post, versions]) => {
    const event = firstEventAbout(nodes.get(post));
    return versions.flatMap(({ sentences }) =>
      sentences.flatMap((sentence) =>
        sentence.mentions.flatMap((mention) => edgesOfMention(post, sentence, mention, event)),
      ),
    );
  });
}

function edgesOfMention(
  post: NodeId,
  sentence: Sentence,
  mention: Mention,
  defaultEvent: NodeId | undefined,
): Edge[] {
  const { target, role, presence } = mention;
  const statement = { evidence: [sentenceEvidence(sentence, mention)], certainty: 'stated' as const };
  const edge: Edge = { from: post, to: target, relation: 'mention', qualifiers: {}, ...statement };
  const at = mention.at ?? defaultEvent;
  if (!role || !at || !target.startsWith('person:')) return [edge];
  const relation = at.includes('#') ? 'session-person' : 'participant';
  return [
    edge,
    { from: at, to: target, relation, qualifiers: { role, ...(presence && { presence }) }, ...statement },
  ];
}

function sentenceEvidence({ post, lang, paragraph, text }: Sentence, { start, end }: Mention): Evidence {
  return { type: 'sentence', post, lang, paragraph, text, start, end };
}

function firstEventAbout(post: Node | undefined): NodeId | undefined {
  if (post?.kind !== 'post') return undefined;
  return post.data.about.find((target) => target.startsWith('event:'));
}
