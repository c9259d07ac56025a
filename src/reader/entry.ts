import type { Prose } from '#prose/read-prose.ts';
import type { Kind } from '#schemas/edge.ts';
import type { EntryRole, KindData } from '#schemas/kinds.ts';
import type { Translation } from '#schemas/post.ts';
import type { Programme } from '#schemas/session.ts';
import type { Lang } from '#schemas/text.ts';
import type { FieldPositions } from './yaml.ts';

/** A file of the content folder with the positions of its fields. */
export interface ContentFile extends Pick<FieldPositions, 'positionOf' | 'keyPositionOf' | 'rangeOf'> {
  /** Path below the content folder. */
  file: string;
  /** The whole file, decoded, with Unix line ends; ranges are offsets in it. */
  text: string;
  data: unknown;
}

/** A file of one of the kinds whose data may not match its schema. Every `Entry` is one. */
export interface UncheckedEntry extends ContentFile {
  kind: Kind;
  id: string;
  role: EntryRole;
  /** Language of a translation, from the file name. */
  lang?: Lang | undefined;
  /** The text of a post. */
  prose?: Prose | undefined;
}

/** Every kind that is a YAML file of facts. */
export type EntityKind = Exclude<Kind, 'post'>;

type WithoutText = { lang?: undefined; prose?: undefined };

export type EntityEntry<K extends EntityKind = EntityKind> = {
  [One in K]: UncheckedEntry & WithoutText & { kind: One; role: 'entity'; data: KindData[One] };
}[K];

export type ProgrammeEntry = UncheckedEntry &
  WithoutText & { kind: 'event'; role: 'programme'; data: Programme };

export type OriginalEntry = UncheckedEntry & {
  kind: 'post';
  role: 'original';
  lang?: undefined;
  data: KindData['post'];
  prose: Prose;
};

export type TranslationEntry = UncheckedEntry & {
  kind: 'post';
  role: 'translation';
  lang: Lang;
  data: Translation;
  prose: Prose;
};

/** One file of content that matches its schema; `kind` and `role` decide the type of its data. */
export type Entry = EntityEntry | ProgrammeEntry | OriginalEntry | TranslationEntry;

/** True for the file that makes an id exist, not a translation or a programme. */
export function isPrimary({ role }: Pick<UncheckedEntry, 'role'>): boolean {
  return role === 'entity' || role === 'original';
}
