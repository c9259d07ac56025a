import type { z } from 'astro/zod';
import type { Kind } from './edge.ts';
import { event } from './event.ts';
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
  post: { folder: 'posts', schema: post },
  event: { folder: 'events', schema: event },
  person: { folder: 'people', schema: person },
  project: { folder: 'projects', schema: project },
  organization: { folder: 'organizations', schema: organization },
  series: { folder: 'series', schema: series },
} as const satisfies Record<Kind, KindDefinition>;
