import { z } from 'astro/zod';
import { ref } from './edge.ts';
import { entityFields, thingNames } from './entity.ts';
import { text } from './text.ts';

export const series = z.strictObject({
  ...entityFields,
  ...thingNames,
  kind: z.enum(['conference', 'summit', 'meetup', 'workshop', 'salon', 'community-day', 'programme']),
  region: text.optional(),
  succeeds: ref('series', 'succeeds').optional(),
});
export type Series = z.infer<typeof series>;
