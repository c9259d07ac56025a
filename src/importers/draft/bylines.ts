import type { ArchiveNames } from '../archive-names.ts';
import type { ReportDiagnostic } from '../diagnostics/diagnostic.ts';
import type { NamedPerson } from '../front-matter/person-names.ts';
import { toSlug } from './slug.ts';

/** How a post names an author or translator: the id of an entry, or a name as printed. */
export type Byline = string | { name: string };

export type BylineRole = 'author' | 'translator';

/**
 * Bylines for the people a file names. The URL of a person's own page identifies the person, and so does a name that
 * only one entry has. Any other name stays a name, and a diagnostic states what to do.
 */
export function toBylines(
  people: readonly NamedPerson[],
  names: ArchiveNames,
  role: BylineRole,
  line: number,
  report: ReportDiagnostic,
): Byline[] {
  const bylines = people.map((person) => toByline(person, names, role, line, report));
  const keys = bylines.map((byline) => JSON.stringify(byline));
  return bylines.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

function toByline(
  person: NamedPerson,
  names: ArchiveNames,
  role: BylineRole,
  line: number,
  report: ReportDiagnostic,
): Byline {
  const { name, link, affiliation } = person;
  const byUrl = link ? names.ownerOfUrl(link) : undefined;
  const byName = names.idsNamed(name).filter(isAuthorId);
  if (affiliation) report('info', 'affiliation', line, `${name} (${affiliation})`);
  if (link && !isAuthorId(byUrl)) report('dropped', 'no-field', line, `${name}: ${link}`);
  const id = isAuthorId(byUrl) ? byUrl : byName.length === 1 ? byName[0] : undefined;
  if (id) {
    report('info', 'recognized-author', line, `${name} ${link ?? ''}`.trim(), id);
    return id;
  }
  if (byName.length > 1) report('to-do', 'ambiguous-author', line, name, byName.join(', '));
  else report('to-do', `unknown-${role}`, line, name, `npm run new person ${toSlug(name) || 'their-name'}`);
  return { name };
}

function isAuthorId(id: string | undefined): id is string {
  return id !== undefined && /^(?:person|organization):/.test(id);
}

/** Only the beginning of a text is searched for its authors, in UTF-16 code units. */
const SEARCHED_LENGTH = 4000;

const ROLE_LABELS: Readonly<Record<BylineRole, string>> = {
  author: '(?:authors?(?: *(?:&|and)[^:：*\\n]{1,20})?|written by|作者(?:和[^:：*\\n]{1,6})?|撰文|文)',
  translator: '(?:translators?|translated by|译者|譯者|翻译|翻譯)',
};

/** The line of a text that names its authors or translators: `作者：…`, `**Translated by:** …`. Line from 1. */
export function bylineInText(text: string, role: BylineRole): { names: string; line: number } | undefined {
  const pattern = new RegExp(
    `^[ \\t>]*[*_]{0,2}\\s*${ROLE_LABELS[role]}\\s*(?:[*_]{0,2}\\s*[:：]|[:：]\\s*[*_]{0,2})\\s*(?:[*_]{1,2})?\\s*(\\S.*)$`,
    'im',
  );
  const match = pattern.exec(text.slice(0, SEARCHED_LENGTH));
  if (!match || /^(?:written by|translated by)$/i.test(match[1] ?? '')) return undefined;
  return {
    names: (match[1] ?? '').replace(/[*_]+$/g, '').trim(),
    line: text.slice(0, match.index).split('\n').length,
  };
}
