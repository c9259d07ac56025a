import type { Kind, Relation } from '#schemas/edge.ts';
import type { Event } from '#schemas/event.ts';
import type { Organization } from '#schemas/organization.ts';
import type { Person } from '#schemas/person.ts';
import type { Post, Translation } from '#schemas/post.ts';
import type { Project } from '#schemas/project.ts';
import type { Role } from '#schemas/roles.ts';
import type { Series } from '#schemas/series.ts';
import type { Session } from '#schemas/session.ts';
import type { CitedSource } from '#schemas/source.ts';
import type { Lang, Text } from '#schemas/text.ts';

/** `kind:id`, or `event:id#session` for a session. */
export type NodeId = string;

/** The data of each kind, as its schema returns it. */
export interface NodeDataByKind {
  post: Post;
  event: Event;
  person: Person;
  project: Project;
  organization: Organization;
  series: Series;
}

/** One text of a post: the original or a written translation. */
export interface PostText {
  lang: Lang;
  front: Post | Translation;
  sentences: Sentence[];
}

/** One sentence of a post, as plain text, and the marks in it. */
export interface Sentence {
  post: string;
  lang: Lang;
  /** Id of the paragraph in the page, `p-` and eight hexadecimal digits. */
  paragraph: string;
  text: string;
  marks: Mark[];
}

/** A link to a node inside a sentence; `start` and `end` count UTF-16 units of the sentence's text. */
export interface Mark {
  target: NodeId;
  start: number;
  end: number;
  role?: Role;
  /** Event or session named by `at` in the link's title. */
  at?: NodeId;
}

export type Node =
  | { [K in Kind]: { id: NodeId; kind: K; slug: string; data: NodeDataByKind[K] } }[Kind]
  | { id: NodeId; kind: 'session'; slug: string; event: NodeId; data: Session };

/** Why an edge is believed: a sentence of ours, a source outside, or the front matter of a post. */
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

/** What an edge says beyond its relation. All that the declaring field's object holds. */
export interface Qualifiers {
  role?: string;
  as?: string;
  affiliation?: NodeId;
  session?: NodeId;
  title?: unknown;
  since?: string;
  until?: string;
  asOf?: string;
  note?: unknown;
  /** The event at which an affiliation is stated. */
  at?: NodeId;
}

/** What other sources say in place of a statement, and which. */
export interface CounterStatement {
  says: Text;
  evidence: Evidence[];
}

/** A typed, evidenced statement. `from` is the node whose file or text states it. */
export interface Edge {
  from: NodeId;
  to: NodeId;
  relation: Relation;
  qualifiers: Qualifiers;
  evidence: Evidence[];
  certainty: Certainty;
  /** Set when sources disagree and the file says how. */
  disputedBy?: CounterStatement[];
}

/** The whole archive as a graph. Built once; never changed. */
export interface Graph {
  nodes: ReadonlyMap<NodeId, Node>;
  edges: readonly Edge[];
  /** Edges that leave a node, and edges that reach it. */
  out: ReadonlyMap<NodeId, readonly Edge[]>;
  into: ReadonlyMap<NodeId, readonly Edge[]>;
  /** The texts of each post by its node id, original first. */
  texts: ReadonlyMap<NodeId, readonly PostText[]>;
}
