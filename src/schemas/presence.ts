import { z } from 'zod';
import { citations, counterStatement, provenance } from './source.ts';

/** How somebody took part. `absent` includes a speaker who withdrew. */
export const PRESENCES = ['in-person', 'remote', 'recorded', 'announced', 'absent'] as const;
export type Presence = (typeof PRESENCES)[number];

/** Whether an event took place; `postponed` means that no new date is known. */
export const EVENT_STATUSES = ['held', 'planned', 'cancelled', 'postponed'] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

/** A session may also have been withdrawn by its speakers. */
export const SESSION_STATUSES = [...EVENT_STATUSES, 'withdrawn'] as const;
export type SessionStatus = (typeof SESSION_STATUSES)[number];

/** The field `presence` of a row of people. */
export const presence = z
  .enum(PRESENCES)
  .describe('How they took part; when left out, from the format and the status of the event');

/** Fields of a row of people: certainty, presence, counter-statements, source. */
export const participationProvenance = {
  certainty: provenance.certainty,
  disputedBy: z
    .array(
      counterStatement.extend({
        presence: presence.optional().describe('How they took part, by this source'),
      }),
    )
    .min(1)
    .optional()
    .describe('What other sources say instead; makes the statement disputed'),
  source: citations.optional(),
};
