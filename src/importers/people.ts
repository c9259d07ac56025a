import { ARCHIVE } from '#schemas/post.ts';
import type { Body } from './body.ts';
import { type Byline, bylines, namedInText } from './bylines.ts';
import { listOf, type Named, peopleIn } from './field-values.ts';
import { fieldFor, type Told } from './roles.ts';

/** Bylines of a post. */
export interface People {
  authors: Byline[];
  translators: Byline[];
}

/** Who wrote and who translated: what the author says, what fields say, what a line of the text says. */
export function peopleOf(told: Told, bodies: readonly Body[]): People {
  const { file, importer, names, said, refusals } = told;
  const written = peopleFor(told, 'authors', 'author', bodies);
  const translated = peopleFor(told, 'translators', 'translator', bodies.toReversed());
  const own = said.author && written.people.length === 0 ? saidAuthor(said.author) : undefined;
  const authors = own ?? bylines(written.people, names, 'author', written.line, file.tell);
  if (authors.length === 0) refusals.push({ code: 'no-author', line: 1 });
  return {
    authors: importer.kind === 'link' && authors.length === 0 ? [ARCHIVE] : authors,
    translators: bylines(translated.people, names, 'translator', translated.line, file.tell),
  };
}

function saidAuthor(author: string): Byline[] {
  return [author === ARCHIVE || /^(?:person|organization):/.test(author) ? author : { name: author }];
}

function peopleFor(
  { file, importer }: Told,
  role: 'authors' | 'translators',
  who: 'author' | 'translator',
  bodies: readonly Body[],
): { people: Named[]; line: number } {
  const { fields, original } = file.parted;
  const field = fieldFor(original, importer, role) ?? fieldFor(fields, importer, role);
  const linked = fieldFor(fields, importer, role === 'authors' ? 'authorLinks' : 'translatorLinks');
  const people = peopleIn(field?.value ?? '', linked ? listOf(linked.value) : []);
  if (field && people.length > 0) {
    file.tell('left', 'printed', field.line, field.raw);
    return { people, line: field.line };
  }
  for (const { text } of bodies) {
    const found = namedInText(file.parted.body.text, who) ?? namedInText(text, who);
    if (found)
      return { people: peopleIn(found.words), line: (file.parted.body.lines[0] ?? 1) + found.line - 1 };
  }
  return { people: [], line: 1 };
}
