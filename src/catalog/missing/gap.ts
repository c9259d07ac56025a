import type { NodeId } from '#graph/model/model.ts';

/** Kinds of gaps in the archive, in the order of the page. */
export const GAP_KINDS = [
  'person-without-line',
  'event-without-day',
  'event-without-venue',
  'event-without-programme',
  'session-without-speaker',
  'session-without-video',
  'figure-with-one-source',
  'link-without-copy',
  'may-be-one-person',
  'unlinked-name',
] as const;
export type GapKind = (typeof GAP_KINDS)[number];

/** Something that the archive does not know or has not settled, and the place to write it. */
export interface Gap {
  kind: GapKind;
  /** The node whose page lacks it. */
  id: NodeId;
  /** Year of the node, where it has a date. */
  year: string | undefined;
  /** How many things of the node lack it: its sessions, its figures; 1 for the node itself. */
  n: number;
  /** The person it may be. */
  other?: NodeId;
  /** A URL, or a name in a text. */
  words?: string;
  /** Path below the content folder, and the line, counted from 1. */
  file: string;
  line: number;
}
