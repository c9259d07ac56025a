/** Roles of the people who organize an event, and of those who speak at it. */
export const ORGANIZER_ROLES: ReadonlySet<string> = new Set([
  'organizer',
  'host',
  'co-chair',
  'programme-committee',
]);
export const SPEAKER_ROLES: ReadonlySet<string> = new Set([
  'keynote-speaker',
  'speaker',
  'panelist',
  'moderator',
  'workshop-lead',
]);
