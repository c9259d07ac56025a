import { z } from 'zod';
import { ref } from './edge.ts';
import { closingFields, introductionFields, nameFields } from './entity.ts';
import { text } from './text.ts';

/** `content/series/<id>.yaml`: a series of events. */
export const series = z.strictObject({
  ...nameFields,
  kind: z
    .enum(['conference', 'summit', 'meetup', 'workshop', 'salon', 'community-day', 'programme'])
    .describe('Kind of events'),
  ...introductionFields,
  region: text.optional().describe('Where its editions are held'),
  editionsBy: z
    .enum(['city', 'country'])
    .optional()
    .describe('Where the editions of each city or country follow one another; all in one line when left out'),
  succeeds: ref('series', 'succeeds').optional().describe('The series it continues'),
  ...closingFields,
});
