import { z } from 'zod';
import { ref } from './edge.ts';
import { closingFields, introductionFields, nameFields } from './entity.ts';
import { text } from './text.ts';

export const series = z.strictObject({
  ...nameFields,
  kind: z
    .enum(['conference', 'summit', 'meetup', 'workshop', 'salon', 'community-day', 'programme'])
    .describe('Kind of events'),
  ...introductionFields,
  region: text.optional().describe('Where its editions are held'),
  succeeds: ref('series', 'succeeds').optional().describe('The series it continues'),
  ...closingFields,
});
export type Series = z.infer<typeof series>;
