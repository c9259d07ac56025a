import { z } from 'zod';
import { edtf } from './edtf.ts';
import { entryId } from './id.ts';
import { LANGS, line, text } from './text.ts';
import { WEB_ADDRESS_HINTS, webAddressFault } from './web-address.ts';

/** A URL of a public web page. */
export const webUrl = z
  .url({ protocol: /^https?$/, error: WEB_ADDRESS_HINTS.form, abort: true })
  .refine((value) => webAddressFault(value) === undefined, {
    error: ({ input }) => WEB_ADDRESS_HINTS[webAddressFault(String(input)) ?? 'form'],
  })
  .describe('A web address');

/** A publication outside the archive that states a fact; its text is not copied. */
export const source = z.strictObject({
  title: line.describe('Title as printed'),
  url: webUrl.optional().describe('Public address; leave out when it is not known'),
  archived: webUrl.optional().describe('Address of an archived copy that somebody has seen'),
  author: line.optional().describe('Who wrote it, as printed'),
  site: line.optional().describe('Where it appeared'),
  date: edtf.optional().describe('When it appeared'),
  lang: z.enum(LANGS).optional().describe('Its language'),
  note: text.optional().describe('What to know before trusting it'),
});
export type CitedSource = z.infer<typeof source>;

/** `content/sources.yml`: sources cited by more than one fact, by id. */
export const sourceRegister = z.record(entryId, source);

/** An id of `content/sources.yml`. */
export const sourceIdSchema = entryId.describe('Id in content/sources.yml');

const citation = z.union([sourceIdSchema, source]);
/** A citation: an id of `content/sources.yml`, or a source written out. */
export type Citation = z.infer<typeof citation>;
/** How files cite: one source or several. */
export type SourceCitation = Citation | readonly Citation[];

/** One or several sources of the fact in the same object. */
export const citations = z
  .union([citation, z.array(citation).min(1)])
  .describe('Where this is stated: an id of content/sources.yml, a source written out, or a list of them');

/** Sources of every statement in the file that has no `source` of its own. */
export const fileSources = z
  .array(citation)
  .min(1)
  .optional()
  .describe('Sources of all statements in this file that name none of their own');

/** What another source states instead. */
export const counterStatement = z.strictObject({
  says: text.describe('What they say, in our words'),
  source: citations,
});

/** What other sources state instead. Pages show both; the archive does not decide. */
const disputedBy = z
  .array(counterStatement)
  .min(1)
  .optional()
  .describe('What other sources say instead; makes the statement disputed');

/** `disputedBy` of a file, for its top-level fields: each item names the field. */
export const disputedFields = z
  .array(counterStatement.extend({ field: z.string().describe('The field they differ on: dates') }))
  .min(1)
  .optional()
  .describe('What other sources say instead of a field at the top of this file');

/** How directly the sources support a statement. */
export const certainty = z
  .enum(['stated', 'implied', 'disputed'])
  .optional()
  .describe('stated (default), implied by the source, or disputed between sources');

/** For facts without a known beginning: a date on which a source shows them. */
export const asOf = edtf.optional().describe('A moment at which a source shows it');

/** Fields of every object that states a relation: certainty, counter-statements, source. */
export const provenance = { certainty, disputedBy, source: citations.optional() };
