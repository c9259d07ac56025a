import { z } from 'astro/zod';
import { ref } from './edge.ts';
import { edtf } from './edtf.ts';
import { entityFields, formerNames, thingNames } from './entity.ts';
import { citations, webUrl } from './source.ts';

export const project = z.strictObject({
  ...entityFields,
  ...thingNames,
  formerNames,
  kind: z.enum(['software', 'framework', 'specification', 'working-group', 'programme', 'book']).optional(),
  repository: webUrl.optional(),
  homepage: webUrl.optional(),
  licence: z.string().optional().describe('SPDX identifier'),
  maturity: z
    .array(
      z.strictObject({
        stage: z.enum(['sandbox', 'incubating', 'graduated', 'archived']),
        from: edtf.optional(),
        asOf: edtf.optional(),
        source: citations.optional(),
      }),
    )
    .optional()
    .describe('CNCF stages over time'),
  organizations: z
    .array(
      z.strictObject({
        organization: ref('organization', 'steward'),
        role: z.enum(['origin', 'donor', 'steward', 'foundation', 'maintainer']),
        source: citations.optional(),
      }),
    )
    .optional(),
  partOf: ref('project', 'child-of').optional().describe('The project this one belongs to'),
});
export type Project = z.infer<typeof project>;
