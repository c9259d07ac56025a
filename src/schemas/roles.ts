import { z } from 'astro/zod';

/** What a person can have been at a gathering. Being named in a recap is none of them. */
export const ROLES = [
  'keynote-speaker',
  'speaker',
  'panelist',
  'moderator',
  'workshop-lead',
  'co-chair',
  'programme-committee',
  'organizer',
  'host',
  'volunteer',
  'mentor',
  'award-recipient',
  'attendee',
] as const;
export type Role = (typeof ROLES)[number];
export const role = z.enum(ROLES).describe('What the person was there');
