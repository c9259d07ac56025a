import { z } from 'zod';
import { ref } from './edge.ts';
import { edtf } from './edtf.ts';
import { closingFields, introductionFields, nameFields } from './entity.ts';
import { EVENT_STATUSES, participationProvenance, presence } from './presence.ts';
import { ORGANIZATION_ROLES, role } from './roles.ts';
import { session } from './session.ts';
import { provenance } from './source.ts';
import { countryCode, timeZone } from './standard-codes.ts';
import { line, lineText, text } from './text.ts';

const degrees = (most: number, which: string) => {
  const message = `${which} is a number from -${most} to ${most}; latitude comes first: [31.2, 121.5]`;
  return z.number().min(-most, message).max(most, message);
};

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
  dates: edtf.describe('From and to, with a slash: 2019-06-24/2019-06-26; also 2019-06, 2019, 2021~ (about)'),
  timezone: timeZone.optional(),
  city: lineText.optional().describe('City it was held in'),
  country: countryCode.optional(),
  venue: lineText.optional().describe('Building or place in the city'),
  coordinates: z
    .tuple([degrees(90, 'latitude'), degrees(180, 'longitude')])
    .optional()
    .describe('Latitude, then longitude: [31.2, 121.5]'),
  format: z.enum(['in-person', 'online', 'hybrid']).optional().describe('Where people met'),
  status: z.enum(EVENT_STATUSES).describe('Whether it took place'),
  ...introductionFields,
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
