import type { Kind, Relation } from '#schemas/edge.ts';
import type { Presence } from '#schemas/presence.ts';

/** A segment of a sentence: text, or the name of a node as a link. */
export type DetailSegment = string | { text: string; href: string; lang?: string | undefined };

/** One item of evidence of a relationship, in one language: a sentence of a post, a source outside, or a post's front matter. */
export type DetailEvidence =
  | {
      type: 'sentence';
      /** The sentence in three parts; the middle one names the other end of the relationship. */
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

/** One relationship of a node, described in one language. */
export interface RelationshipDetail {
  /** The node at its other end. */
  to: string;
  relation: Relation;
  year: number;
  /** Path cost in hundredths: the lower, the stronger the relationship. */
  cost: number;
  sentence: DetailSegment[];
  /** Of a participation of somebody who was not there: how they took part. */
  presence?: Presence;
  /** Why it is uncertain, as text. */
  doubt?: string;
  evidence: DetailEvidence[];
  /** Number of further items of evidence, shown on the page of either end. */
  more: number;
}

/** JSON file of one node in one language: its name and each relationship with evidence, the lowest cost first. */
export interface NodeDetailFile {
  id: string;
  kind: Kind;
  name: string;
  lang?: string | undefined;
  href: string;
  summary: string;
  relationships: RelationshipDetail[];
}
