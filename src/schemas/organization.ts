import { z } from 'astro/zod';
import { ref } from './edge.ts';
import { closing, formerNames, introduction, thingNames } from './entity.ts';
import { webUrl } from './source.ts';

export const organization = z.strictObject({
  ...thingNames,
  formerNames,
  kind: z
    .enum([
      'company',
      'foundation',
      'community',
      'working-group',
      'university',
      'media',
      'publisher',
      'institute',
    ])
    .describe('What sort of body'),
  parent: ref('organization', 'child-of').optional().describe('The larger body it belongs to'),
  ...introduction,
  homepage: webUrl.optional().describe('Its own site'),
  ...closing,
});
export type Organization = z.infer<typeof organization>;
