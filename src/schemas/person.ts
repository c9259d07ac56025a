import { z } from 'zod';
import { ref, typedRef } from './edge.ts';
import { edtf } from './edtf.ts';
import { closingFields, introductionFields } from './entity.ts';
import { asOf, citations, provenance } from './source.ts';
import { languageTag } from './standard-codes.ts';
import { line, lineText, text } from './text.ts';

/** One form of the name of a person, with its language and kind. */
export const personName = z.strictObject({
  value: line.describe('The name as it is written'),
  lang: languageTag,
  kind: z
    .enum(['preferred', 'native', 'romanised', 'english', 'nickname', 'handle', 'former', 'misspelling'])
    .describe('Kind of name'),
  order: z.enum(['family-given', 'given-family']).optional().describe('Order of its parts'),
  show: z.enum(['yes', 'search-only', 'no']).optional().describe('yes (default), search-only, or no'),
  inferred: z.boolean().optional().describe('True when no source states this form for this person'),
  source: citations.optional(),
});

/** One form of a person's name, as authored. */
export type NameForm = z.infer<typeof personName>;

/** `content/people/<id>.yaml`: a person with all names, affiliations and links. */
export const person = z.strictObject({
  names: z.array(personName).min(1).describe('Every form of the name'),
  identity: z
    .enum(['verified', 'editor', 'name-only'])
    .describe(
      'verified: the person or a handle confirms it; editor: our reading; name-only: only a name is known',
    ),
  identityNote: text.optional().describe('What is uncertain, and why'),
  namesakes: z
    .array(
      z.strictObject({
        person: ref('person', 'see-also'),
        difference: text.describe('The difference between the two'),
      }),
    )
    .optional()
    .describe('Other people of the same name, and the difference'),
  listed: z
    .enum(['public-role', 'asked', 'opt-out'])
    .describe('Why the person is here; opt-out: in no output at all'),
  ...introductionFields,
  affiliations: z
    .array(
      z.strictObject({
        organization: ref('organization', 'affiliation'),
        title: lineText.optional().describe('Job title'),
        from: edtf.optional().describe('Since when'),
        until: edtf.optional().describe('Until when'),
        asOf,
        ...provenance,
      }),
    )
    .optional()
    .describe('Where the person works or worked'),
  projects: z
    .array(
      z.strictObject({
        project: ref('project', 'works-on'),
        role: text.optional().describe('What the person does there'),
        asOf,
        ...provenance,
      }),
    )
    .optional()
    .describe('Projects the person works on'),
  honours: z
    .array(
      z.strictObject({
        title: lineText.describe('Name of the award or office'),
        by: typedRef(['organization', 'project'], 'honoured-by').optional().describe('Who gave it'),
        year: edtf.optional().describe('When it was given'),
        source: citations.optional(),
      }),
    )
    .optional()
    .describe('Awards and offices'),
  ...closingFields,
});
export type Person = z.infer<typeof person>;
