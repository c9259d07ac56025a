import { EDITORS, isEditors } from '#schemas/post.ts';
import { fieldStrings } from '../front-matter/field-values.ts';
import { mappedField } from '../front-matter/mapped-field.ts';
import { type NamedPerson, personNames } from '../front-matter/person-names.ts';
import type { ImportContext } from '../model.ts';
import type { ConvertedText } from '../text/convert-text.ts';
import { firstLine } from '../text/source-mapped-text.ts';
import { type Byline, type BylineRole, bylineInText, toBylines } from './bylines.ts';

/** Bylines of a draft. */
export interface DraftAuthors {
  authors: Byline[];
  translators: Byline[];
}

/** The authors and translators: from the front matter, else from a line of the text, else from the command line. */
export function draftAuthors(context: ImportContext, texts: readonly ConvertedText[]): DraftAuthors {
  const { document, format, names, options, refusals } = context;
  const written = namedPeople(context, 'author', texts);
  const translated = namedPeople(context, 'translator', texts.toReversed());
  const authors =
    options.author && written.people.length === 0
      ? [statedByline(options.author)]
      : toBylines(written.people, names, 'author', written.line, document.report);
  if (authors.length === 0) refusals.push({ code: 'no-author', line: 1 });
  return {
    authors: format.kind === 'link' && authors.length === 0 ? [EDITORS] : authors,
    translators: toBylines(translated.people, names, 'translator', translated.line, document.report),
  };
}

function statedByline(author: string): Byline {
  return isEditors(author) || /^(?:person|organization):/.test(author) ? author : { name: author };
}

interface NamedPeople {
  people: NamedPerson[];
  /** Line of the original file that names them. */
  line: number;
}

function namedPeople(
  { document, format }: ImportContext,
  role: BylineRole,
  texts: readonly ConvertedText[],
): NamedPeople {
  const { fields, originalFields, body } = document.content;
  const field = mappedField(originalFields, format, `${role}s`) ?? mappedField(fields, format, `${role}s`);
  const links = mappedField(fields, format, `${role}Links`);
  const people = personNames(field?.value ?? '', links ? fieldStrings(links.value) : []);
  if (field && people.length > 0) {
    document.report('info', 'bylines', field.line, field.raw);
    return { people, line: field.line };
  }
  // Addresses of people whose names the front matter does not have.
  if (links) document.report('dropped', 'no-field', links.line, links.raw);
  const found = [body, ...texts].map(({ text }) => bylineInText(text, role)).find(Boolean);
  if (!found) return { people: [], line: 1 };
  return { people: personNames(found.names), line: firstLine(body) + found.line - 1 };
}
