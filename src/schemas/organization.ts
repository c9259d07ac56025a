import { z } from 'astro/zod';
import { ref } from './edge.ts';
import { edtf } from './edtf.ts';
import { entityFields, thingNames } from './entity.ts';
import { citations, webUrl } from './source.ts';
import { text } from './text.ts';

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
  formerNames: z
    .array(
      z.strictObject({
        name: text,
        from: edtf.optional(),
        until: edtf.optional(),
        source: citations.optional(),
      }),
    )
    .optional()
    .describe('Names before: 蚂蚁金服 until 2020'),
  parent: ref('organization', 'child-of').optional(),
  homepage: webUrl.optional(),
});
export type Organization = z.infer<typeof organization>;
