import type { z } from 'zod';
import type { Kind } from './edge.ts';
import { event } from './event.ts';
import { FOLDERS } from './folders.ts';
import { organization } from './organization.ts';
import { person } from './person.ts';
import { post } from './post.ts';
import { project } from './project.ts';
import { series } from './series.ts';

/** One kind of content: its folder below `content/`, which is also its place in addresses, and its schema. */
interface KindDefinition {
  folder: string;
  schema: z.ZodType;
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
