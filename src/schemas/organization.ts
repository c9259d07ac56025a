import { z } from 'astro/zod';
import { ref } from './edge.ts';
import { entityFields, formerNames, thingNames } from './entity.ts';
import { webUrl } from './source.ts';

export const organization = z.strictObject({
  ...entityFields,
  ...thingNames,
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
  formerNames,
  parent: ref('organization', 'child-of').optional().describe('The larger body it belongs to'),
  homepage: webUrl.optional().describe('Its own site'),
});
export type Organization = z.infer<typeof organization>;
