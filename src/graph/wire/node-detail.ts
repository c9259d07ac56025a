import type { Kind, Relation } from '#schemas/edge.ts';

/** A piece of a sentence: words, or the name of something with a page. */
export type DetailSegment = string | { text: string; href: string; lang?: string | undefined };

/** Why a tie is believed, ready to be shown: a sentence of a post, a source outside, the heading of a post. */
export type DetailEvidence =
  | {
      type: 'sentence';
      /** The sentence, the words that name the other end in the middle. */
      words: [before: string, marked: string, after: string];
      lang?: string | undefined;
      href: string;
      where: string;
    }
  | {
      type: 'source';
      title: string;
      lang?: string | undefined;
      href?: string | undefined;
      archived?: string | undefined;
      facts: string;
    }
  | { type: 'post'; title: string; href: string };

/** One tie of a node in the words of one language. */
export interface RelationshipDetail {
  /** The node at its other end. */
  to: string;
  relation: Relation;
  year: number;
  /** In hundredths; the less, the stronger. */
  cost: number;
  say: DetailSegment[];
  /** What makes it doubtful, in words. */
  doubt?: string;
  proofs: DetailEvidence[];
  /** Pieces of evidence that the page of either end has besides. */
  more: number;
}

/** The file of one node in one language: what it is, and each of its ties with its evidence, the strongest first. */
export interface NodeDetailFile {
  id: string;
  kind: Kind;
  name: string;
  lang?: string | undefined;
  href: string;
  line: string;
  ties: RelationshipDetail[];
}
