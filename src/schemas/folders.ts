import type { Kind } from './edge.ts';

/** Folder of each kind below `content/`, which is also its folder in URLs. Apart from the schemas, for the browser. */
export const FOLDERS = {
  post: 'posts',
  event: 'events',
  person: 'people',
  project: 'projects',
  organization: 'organizations',
  series: 'series',
} as const satisfies Record<Kind, string>;
