import { z } from 'astro/zod';
import { edtf } from './edtf.ts';
import { entryId } from './id.ts';
import { LANGS, text } from './text.ts';

/** An address on the web. */
export const webUrl = z
  .url({ protocol: /^https?$/, error: 'write the whole address, starting with https://' })
  .describe('A web address');

/** Something outside the archive that states a fact. Never its sentences, only where they stand. */
export const source = z.strictObject({
  title: z.string().min(1).describe('Title as printed'),
  url: webUrl.optional().describe('Public address; leave out when it is not known'),
  archived: webUrl.optional().describe('Address of an archived copy that somebody has seen'),
  author: z.string().optional().describe('Who wrote it, as printed'),
  site: z.string().optional().describe('Where it appeared'),
  date: edtf.optional().describe('When it appeared'),
  lang: z.enum(LANGS).optional().describe('Its language'),
  note: text.optional().describe('What to know before trusting it'),
});
export type CitedSource = z.infer<typeof source>;

/** `content/sources.yml`: every source that more than one fact needs, by id. */
export const sourceRegister = z.record(entryId, source);

/** An id of `content/sources.yml`. */
export const sourceIdSchema = entryId.describe('Id in content/sources.yml');

const citation = z.union([sourceIdSchema, source]);
/** A source cited: an id of `content/sources.yml`, or the source itself. */
export type Citation = z.infer<typeof citation>;

/** One or several sources of the fact it stands beside. */
export const citations = z
  .union([citation, z.array(citation).min(1)])
  .describe('Where this is stated: an id of content/sources.yml, a source written out, or a list of them');

/** The sources of every statement in the file that names none of its own. */
export const fileSources = z
  .array(citation)
  .min(1)
  .optional()
  .describe('Sources of all statements in this file that name none of their own');

const counter = z.strictObject({
  says: text.describe('What they say, in our words'),
  source: citations,
});

/** What other sources say instead of a statement. Both stand side by side; the archive does not choose. */
const otherwise = z
  .array(counter)
  .min(1)
  .optional()
  .describe('What other sources say instead; makes the statement disputed');

/** The same for a field at the top of a file, which has no row of its own. */
export const disputedFields = z
  .array(counter.extend({ field: z.string().describe('The field they differ on: dates') }))
  .min(1)
  .optional()
  .describe('What other sources say instead of a field at the top of this file');

/** How sure the archive is. */
export const certainty = z
  .enum(['stated', 'implied', 'disputed'])
  .optional()
  .describe('stated (default), implied by the source, or disputed between sources');

/** For what has no known beginning. */
export const asOf = edtf.optional().describe('A moment at which a source shows it');

/** What every row that states something may say about how it is known. */
export const provenance = { certainty, otherwise, source: citations.optional() };
