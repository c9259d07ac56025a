import { KINDS } from '#schemas/edge.ts';
import type { Describe } from './commented-fields.ts';

/** What can be scaffolded: an entry of each kind, a session of an event, a translation of a post. */
export const SCAFFOLD_KINDS = [...KINDS, 'session', 'translation'] as const;
export type ScaffoldKind = (typeof SCAFFOLD_KINDS)[number];

/** Values by option name: from the command line or from the questions on a terminal. */
export type ScaffoldAnswers = Readonly<Record<string, string | undefined>>;

/** An entry of the archive that may be the same as the one that is to be added. */
export interface PossibleDuplicate {
  /** `kind:id`, or `event:id#session`. */
  id: string;
  file: string;
  name: string;
  reason: 'the same name' | 'order' | 'pinyin' | 'spelling' | 'the same source';
}

/** What a file is scaffolded from. */
export interface ScaffoldRequest {
  kind: ScaffoldKind;
  /** Of a session `event#session`; of a translation the id of the post. */
  id: string;
  answers: ScaffoldAnswers;
  duplicates: readonly PossibleDuplicate[];
  /** Gives the comments of the file in the language of the author; without it they are English. */
  describe?: Describe;
}

/** A file to write. */
export interface ScaffoldFile {
  /** Path below the content folder. */
  file: string;
  /** The whole file. */
  text: string;
  /** False for a programme that gets one more session. */
  isNew: boolean;
}
