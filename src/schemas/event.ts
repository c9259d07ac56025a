import { z } from 'zod';
import { ref } from './edge.ts';
import { edtf, parseEdtf } from './edtf.ts';
import { closingFields, introductionFields, nameFields } from './entity.ts';
import { coordinates, placeId } from './place.ts';
import { EVENT_STATUSES, participationProvenance, presence } from './presence.ts';
import { ORGANIZATION_ROLES, role } from './roles.ts';
import { session } from './session.ts';
import { provenance } from './source.ts';
import { timeZone } from './standard-codes.ts';
import { line, lineText, text } from './text.ts';
import { topicIds } from './topic.ts';

/** Days of a leap year; `2021` alone is a year. */
const MOST_DAYS = 366;

function isOneEvent(dates: string): boolean {
  const span = parseEdtf(dates);
  return span === null || (Date.parse(span.end) - Date.parse(span.start)) / 86_400_000 <= MOST_DAYS;
}

/** `content/events/<id>.yaml`: an event with its people, sessions, figures and sources. */
export const event = z.strictObject({
  ...nameFields,
  kind: z
    .enum(['conference', 'summit', 'meetup', 'workshop', 'salon', 'community-day', 'office-hours', 'other'])
    .describe('Kind of event'),
  series: ref('series', 'in-series').optional().describe('The series it is an edition of'),
  edition: z
    .number()
    .int()
    .positive()
    .max(1000)
    .optional()
    .describe('Which one of its series, counted from 1'),
  partOf: ref('event', 'part-of').optional().describe('The larger event this one is inside'),
  coLocatedWith: z
    .array(ref('event', 'co-located'))
    .optional()
    .describe('Events at the same place and time that are not part of it'),
  dates: edtf
    .refine(isOneEvent, 'longer than a year; a series of events is a series')
    .describe('From and to, with a slash: 2019-06-24/2019-06-26; also 2019-06, 2019, 2021~ (about)'),
  timezone: timeZone.optional(),
  place: placeId.optional().describe('City it was held in: an id of content/places.yml'),
  venue: lineText.optional().describe('Building in the city'),
  coordinates: coordinates.optional().describe('Of the venue: latitude, then longitude: [31.2, 121.5]'),
  format: z.enum(['in-person', 'online', 'hybrid']).optional().describe('Where people met'),
  status: z.enum(EVENT_STATUSES).describe('Whether it took place'),
  ...introductionFields,
  topics: topicIds,
  organizations: z
    .array(
      z.strictObject({
        organization: ref('organization', 'event-organization'),
        role: z.enum(ORGANIZATION_ROLES).describe('What it did for the event'),
        ...provenance,
      }),
    )
    .optional()
    .describe('Organizers, sponsors and partners'),
  people: z
    .array(
      z.strictObject({
        person: ref('person', 'participant'),
        role,
        presence: presence.optional(),
        as: line.optional().describe('The name as credited'),
        affiliation: ref('organization', 'affiliation').optional().describe('For whom, at the time'),
        note: text.optional().describe('What to know about it'),
        ...participationProvenance,
      }),
    )
    .optional()
    .describe('Who was there, and as what'),
  sessions: z
    .array(session)
    .optional()
    .describe('Programme; long programmes go into a file of their own: ID.sessions.yaml'),
  ...closingFields,
});
export type Event = z.infer<typeof event>;
