import { entrySessions } from '#graph/model/node.ts';
import type { Entry } from '#reader/entry.ts';
import { type Finding, hintFinding, type TextEdit, withSuggestion } from '#reader/finding.ts';
import { textForms } from '#schemas/name-forms.ts';
import type { Session } from '#schemas/session.ts';
import { findNames, indexNames, type NameIndex } from '../names/name-index.ts';
import type { Rule } from '../rule.ts';

export const sessionsNameProjects: Rule = {
  name: 'sessions-name-projects',
  description:
    'A session is linked to the projects that its title names, and to the people that its credits name: hints to accept.',
  check: ({ entries, conversion }) => {
    const things = entries.filter(({ kind }) => kind === 'project' || kind === 'person');
    const index = indexNames(things, conversion);
    return entries.flatMap((entry) =>
      entrySessions(entry).flatMap((session, position) => [
        ...projectFindings(entry, session, position, index),
        ...creditFindings(entry, session, position, index),
      ]),
    );
  },
};

/** A hint for each project in a title; the title in the programme is the evidence. */
function projectFindings(entry: Entry, session: Session, position: number, index: NameIndex): Finding[] {
  const linked = new Set(session.projects ?? []);
  const named = textForms(session.title).flatMap((title) =>
    findNames(title, index).flatMap(({ form, owners: [owner = '', ...others] }) =>
      owner.startsWith('project:') && others.length === 0
        ? [{ form, id: owner.slice('project:'.length) }]
        : [],
    ),
  );
  return named.flatMap(({ form, id }) => {
    if (linked.has(id)) return [];
    linked.add(id);
    const at = entry.positionOf(['sessions', position, 'title']);
    const finding = hintFinding('session-names-project', entry.file, at, { name: form, project: id });
    return [withSuggestion(finding, addProject(entry, session, position, id))];
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

/** The name in a credit: what stands before the first comma or bracket. */
function creditedName(credit: string): string {
  return (credit.split(/\s*[,，(（]/)[0] ?? credit).trim();
}

/** Fields that come before `projects` in a session. */
const EARLIER_FIELDS = ['title', 'kind', 'date', 'status', 'people', 'speakers'];

function addProject(entry: Entry, session: Session, position: number, id: string): TextEdit[] {
  const { file, text } = entry;
  const path = ['sessions', position];
  const listed = entry.rangeOf([...path, 'projects']);
  if (listed) {
    const end = text.slice(0, listed[1]).trimEnd().length;
    return text[end - 1] === ']' ? [{ file, start: end - 1, end: end - 1, text: `, ${id}` }] : [];
  }
  if (session.projects) return [];
  const ends = EARLIER_FIELDS.flatMap((field) => entry.rangeOf([...path, field])?.[1] ?? []);
  const start = text.slice(0, Math.max(...ends)).trimEnd().length;
  const isFlow = text[entry.rangeOf(path)?.[0] ?? 0] === '{';
  const indent = ' '.repeat(entry.keyPositionOf(path, 'title').column - 1);
  return [{ file, start, end: start, text: isFlow ? `, projects: [${id}]` : `\n${indent}projects: [${id}]` }];
}
