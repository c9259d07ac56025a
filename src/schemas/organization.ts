import { z } from 'zod';
import { ref } from './edge.ts';
import { closingFields, formerNames, introductionFields, nameFields } from './entity.ts';
import { placeId } from './place.ts';
import { webUrl } from './source.ts';

/** `content/organizations/<id>.yaml`: a company, foundation, community or other organization. */
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
  place: placeId.optional().describe('City it is at home in: an id of content/places.yml'),
  homepage: webUrl.optional().describe('Its own site'),
  ...closingFields,
});
