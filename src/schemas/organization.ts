import { z } from 'zod';
import { ref } from './edge.ts';
import { closingFields, formerNames, introductionFields, nameFields } from './entity.ts';
import { webUrl } from './source.ts';

export const organization = z.strictObject({
  ...nameFields,
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
    .describe('Kind of organization'),
  parent: ref('organization', 'child-of').optional().describe('The larger body it belongs to'),
  ...introductionFields,
  homepage: webUrl.optional().describe('Its own site'),
  ...closingFields,
});
