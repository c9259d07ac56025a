import type { z } from 'zod';
import type { Kind } from './edge.ts';
import { event } from './event.ts';
import { FOLDERS } from './folders.ts';
import { organization } from './organization.ts';
import { person } from './person.ts';
import { post, translation } from './post.ts';
import { project } from './project.ts';
import { series } from './series.ts';
import { programme } from './session.ts';

/** One kind of content: its folder below `content/` and in URLs, and the schema of its files. */
interface KindDefinition {
  folder: string;
  schema: z.ZodObject;
}

/** Every kind of content the archive has. */
export const kinds = {
  post: { folder: FOLDERS.post, schema: post },
  event: { folder: FOLDERS.event, schema: event },
  person: { folder: FOLDERS.person, schema: person },
  project: { folder: FOLDERS.project, schema: project },
  organization: { folder: FOLDERS.organization, schema: organization },
  series: { folder: FOLDERS.series, schema: series },
} as const satisfies Record<Kind, KindDefinition>;

/** Data of each kind after validation. */
export type KindData = { [K in Kind]: z.infer<(typeof kinds)[K]['schema']> };

/** What a file of one kind is: the entity itself, an original text, its translation, or an event's programme. */
export type EntryRole = 'entity' | 'original' | 'translation' | 'programme';

/** The schema of a file's data or front matter. */
export function contentSchema({ kind, role }: { kind: Kind; role: EntryRole }): z.ZodObject {
  if (role === 'programme') return programme;
  return role === 'translation' ? translation : kinds[kind].schema;
}
