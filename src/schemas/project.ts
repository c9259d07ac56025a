import { z } from 'zod';
import { ref } from './edge.ts';
import { edtf } from './edtf.ts';
import { closingFields, formerNames, introductionFields, nameFields } from './entity.ts';
import { asOf, provenance, webUrl } from './source.ts';
import { stage } from './stages.ts';
import { line } from './text.ts';
import { topicIds } from './topic.ts';

/** `content/projects/<id>.yaml`: a project with its stages, people and organizations. */
export const project = z.strictObject({
  ...nameFields,
  formerNames,
  kind: z
    .enum(['software', 'framework', 'specification', 'working-group', 'programme', 'book'])
    .optional()
    .describe('Kind of project'),
  partOf: ref('project', 'child-of').optional().describe('The project this one belongs to'),
  ...introductionFields,
  topics: topicIds,
  repository: webUrl.optional().describe('Source code repository'),
  homepage: webUrl.optional().describe('Its own site'),
  licence: line.optional().describe('SPDX identifier'),
  maturity: z
    .array(
      z.strictObject({
        stage,
        from: edtf.optional().describe('Since when'),
        asOf,
        ...provenance,
      }),
    )
    .optional()
    .describe('Stages over time'),
  organizations: z
    .array(
      z.strictObject({
        organization: ref('organization', 'steward'),
        role: z
          .enum(['origin', 'donor', 'steward', 'foundation', 'maintainer'])
          .describe('Its role in the project'),
        ...provenance,
      }),
    )
    .optional()
    .describe('Founders, donors and stewards'),
  ...closingFields,
});
export type Project = z.infer<typeof project>;
