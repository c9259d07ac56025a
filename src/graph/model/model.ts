import type { Kind, Relation } from '#schemas/edge.ts';
import type { KindData } from '#schemas/kinds.ts';
import type { Place } from '#schemas/place.ts';
import type { Post, Translation } from '#schemas/post.ts';
import type { Presence } from '#schemas/presence.ts';
import type { Role } from '#schemas/roles.ts';
import type { Session } from '#schemas/session.ts';
import type { CitedSource } from '#schemas/source.ts';
import type { Lang, Text } from '#schemas/text.ts';
import type { Topic } from '#schemas/topic.ts';
import type { Vocabulary } from '#schemas/vocabulary.ts';
import type { RelationQualifiers } from './qualifiers.ts';

/** `kind:id`, or `event:id#session` for a session. */
export type NodeId = string;

/** One text of a post: the original or a written translation. */
export interface PostText {
  lang: Lang;
  front: Post | Translation;
  sentences: Sentence[];
}

/** One sentence of a post, as plain text, and the mentions in it. */
export interface Sentence {
  post: NodeId;
  lang: Lang;
  /** Id of the paragraph in the page, `p-` and eight hexadecimal digits. */
  paragraph: string;
  text: string;
  mentions: Mention[];
}

/** A link to a node inside a sentence; `start` and `end` count UTF-16 units of the sentence's text. */
export interface Mention {
  target: NodeId;
  start: number;
  end: number;
  role?: Role;
  /** Event or session named by `at` in the link's title. */
  at?: NodeId;
  presence?: Presence;
}

export type Node =
  | { [K in Kind]: { id: NodeId; kind: K; slug: string; data: KindData[K] } }[Kind]
  | { id: NodeId; kind: 'session'; slug: string; event: NodeId; data: Session };

/** What supports an edge: a sentence of a post, a source outside the archive, or the front matter of a post. */
export type Evidence =
  | {
      type: 'sentence';
      post: NodeId;
      lang: Lang;
      paragraph: string;
      text: string;
      start: number;
      end: number;
    }
  | { type: 'source'; source: CitedSource; id?: string }
  | { type: 'post'; post: NodeId };

export type Certainty = 'stated' | 'implied' | 'disputed';

/** What other sources state in place of a statement, with those sources as evidence. */
export interface CounterStatement {
  says: Text;
  /** Of a participation: how they took part, by these sources. */
  presence?: Presence;
  evidence: Evidence[];
}

/** An edge of some relations, with their qualifiers. */
export type RelationEdge<R extends Relation> = R extends Relation
  ? {
      /** The node whose file or text states the edge. */
      from: NodeId;
      to: NodeId;
      relation: R;
      qualifiers: RelationQualifiers<R>;
      evidence: Evidence[];
      certainty: Certainty;
      /** Set when sources disagree and the file names the other statements. */
      disputedBy?: CounterStatement[];
    }
  : never;

/** A typed statement with its evidence. */
export type Edge = RelationEdge<Relation>;

/** The whole archive as a graph; immutable. */
export interface Graph {
  nodes: ReadonlyMap<NodeId, Node>;
  edges: readonly Edge[];
  /** Edges by the node they leave, and by the node they reach. */
  out: ReadonlyMap<NodeId, readonly Edge[]>;
  into: ReadonlyMap<NodeId, readonly Edge[]>;
  /** The texts of each post by its node id, original first. */
  texts: ReadonlyMap<NodeId, readonly PostText[]>;
  /** `content/topics.yml` and `content/places.yml`, by id: what nodes name in `topics` and `place`. */
  topics: Readonly<Record<string, Topic>>;
  places: Readonly<Record<string, Place>>;
  /** Roles and stages of the archive. */
  vocabulary: Vocabulary;
}
