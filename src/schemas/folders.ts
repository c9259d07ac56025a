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

/** Last part of the URL of the whole programme of an event; no session may have it as its id. */
export const PROGRAMME_PAGE = 'programme';

/** Last part of the URL of everyone at an event of many people; no session may have it as its id. */
export const PEOPLE_PAGE = 'people';
