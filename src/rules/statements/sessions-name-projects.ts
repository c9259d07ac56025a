import { entrySessions } from '#graph/model/node.ts';
import type { Entry } from '#reader/entry.ts';
import { type Finding, hintFinding, withSuggestion } from '#reader/finding.ts';
import { textForms } from '#schemas/name-forms.ts';
import { type Session, session as sessionSchema } from '#schemas/session.ts';
import { appendToList } from '../fixes/append-to-list.ts';
import { findNames, indexNames, type NameIndex } from '../names/name-index.ts';
import type { Rule } from '../rule.ts';

export const sessionsNameProjects: Rule = {
  name: 'sessions-name-projects',
  description:
    'A session is linked to the projects and organizations that its title names, and to the people that its credits name: hints to accept.',
  check: ({ entries, inspected, conversion }) => {
    const kinds: readonly string[] = ['project', 'organization', 'person'];
    const named = entries.filter(({ kind }) => kinds.includes(kind));
    const index = indexNames(named, conversion);
    return inspected.flatMap((entry) =>
      entrySessions(entry).flatMap((session, position) => [
        ...titleFindings(entry, session, position, index),
        ...creditFindings(entry, session, position, index),
      ]),
    );
  },
};

const SESSION_FIELDS = Object.keys(sessionSchema.shape);

/** A hint for each project and organization in a title; the title in the programme is the evidence. */
function titleFindings(entry: Entry, session: Session, position: number, index: NameIndex): Finding[] {
  const linked = new Set([
    ...(session.projects ?? []).map((id) => `project:${id}`),
    ...(session.organizations ?? []).map((id) => `organization:${id}`),
  ]);
  const named = textForms(session.title).flatMap((title) => findNames(title, index));
  return named.flatMap(({ form, owners: [owner = '', ...others] }) => {
    const [kind, id = ''] = owner.split(':');
    if ((kind !== 'project' && kind !== 'organization') || others.length > 0 || linked.has(owner)) return [];
    linked.add(owner);
    const at = entry.positionOf(['sessions', position, 'title']);
    const finding =
      kind === 'project'
        ? hintFinding('session-names-project', entry.file, at, { name: form, project: id })
        : hintFinding('session-names-organization', entry.file, at, { name: form, organization: id });
    const path = ['sessions', position];
    return [withSuggestion(finding, appendToList(entry, path, `${kind}s`, id, SESSION_FIELDS))];
  });
}

/** A hint for each credit that is the full name of one person: `Wei Huang, IBM`, but not `OpenShift, Red Hat`. */
function creditFindings(entry: Entry, session: Session, position: number, index: NameIndex): Finding[] {
  return (session.speakers ?? []).flatMap((credit, item) => {
    const name = creditedName(credit);
    const match = findNames(name, index).find(({ start, end }) => start === 0 && end === name.length);
    const [owner = '', ...others] = match?.full ? match.owners : [];
    if (!owner.startsWith('person:') || others.length > 0) return [];
    const at = entry.positionOf(['sessions', position, 'speakers', item]);
    return [
      hintFinding('session-credits-person', entry.file, at, {
        credit,
        person: owner.slice('person:'.length),
      }),
    ];
  });
}

/** The name in a credit: the text before the first comma or bracket. */
function creditedName(credit: string): string {
  return (credit.split(/\s*[,，(（]/)[0] ?? credit).trim();
}
