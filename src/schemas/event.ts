import { z } from 'astro/zod';
import { ref } from './edge.ts';
import { edtf } from './edtf.ts';
import { entityFields, thingNames } from './entity.ts';
import { role } from './roles.ts';
import { session } from './session.ts';
import { certainty, citations } from './source.ts';
import { text } from './text.ts';

export const event = z.strictObject({
  ...entityFields,
  ...thingNames,
  kind: z
    .enum(['conference', 'summit', 'meetup', 'workshop', 'salon', 'community-day', 'office-hours', 'other'])
    .describe('What sort of gathering'),
  series: ref('series', 'in-series').optional(),
  edition: z.number().int().positive().optional().describe('Which one of its series, counted from 1'),
  partOf: ref('event', 'part-of').optional().describe('The larger event this one is inside'),
  coLocatedWith: z.array(ref('event', 'co-located')).optional().describe('Held beside it, not inside it'),
  dates: edtf,
  timezone: z.string().optional().describe('IANA zone: Asia/Shanghai'),
  city: text.optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'an ISO 3166 code of two letters: CN')
    .optional(),
  venue: text.optional(),
  coordinates: z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)]).optional(),
  format: z.enum(['in-person', 'online', 'hybrid']).optional(),
  status: z.enum(['held', 'planned', 'cancelled', 'postponed']).describe('What became of it'),
  people: z
    .array(
      z.strictObject({
        person: ref('person', 'participant'),
        role,
        as: z.string().optional().describe('The name as credited'),
        affiliation: ref('organization', 'affiliation').optional().describe('For whom, at the time'),
        note: text.optional(),
        certainty,
        source: citations.optional(),
      }),
    )
    .optional(),
  organizations: z
    .array(
      z.strictObject({
        organization: ref('organization', 'event-organization'),
        role: z.enum(['host', 'organizer', 'co-organizer', 'sponsor', 'partner']),
        certainty,
        source: citations.optional(),
      }),
    )
    .optional(),
  sessions: z.array(session).optional().describe('Its programme; put many into <id>.sessions.yaml'),
});
export type Event = z.infer<typeof event>;
