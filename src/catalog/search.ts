import type { Node } from '#graph/model/model.ts';
import { dateOf } from '#graph/queries/chronology.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import type { Text } from '#i18n/localize.ts';
import { searchNames } from '#i18n/names.ts';
import { from, graph } from './graph.ts';
import { textFor } from './texts.ts';

/** What the search index is told about a page, beside its words. */
export interface SearchMarks {
  kind: Node['kind'];
  /** Node id. */
  id: string;
  /** First day of an event, or the day of a post, or nothing. */
  date: string;
  /** Every form by which it is to be found first. */
  names: string[];
  line: string;
  /** Values of each facet, as ids without their kind. */
  filter: Record<string, string[]>;
}

/** What the search index is told about a node's page. */
export function searchMarks(node: Node, context: LocaleContext): SearchMarks {
  return {
    kind: node.kind,
    id: node.id,
    date: dayOf(node),
    names: [...new Set(namesOf(node))],
    line: context.summary(node.id)?.text ?? '',
    filter: {
      kind: [node.kind],
      lang: [node.kind === 'post' ? textFor(node.id, context.locale).lang : context.lang],
      ...facetsOf(node),
    },
  };
}

/** Day by which a page is filed; empty for people and things that last. */
function dayOf(node: Node): string {
  if (node.kind !== 'session') return dateOf(node);
  const event = graph.nodes.get(node.event);
  return node.data.date ?? (event ? dateOf(event) : '');
}

function namesOf(node: Node): string[] {
  switch (node.kind) {
    case 'person':
      return searchNames(node.data.names);
    case 'post':
      return [
        ...(graph.texts.get(node.id) ?? []).map(({ front }) => front.title),
        ...(node.data.keywords ?? []),
      ];
    case 'session':
      return forms(node.data.title);
    default: {
      const { name, shortName, aliases = [] } = node.data;
      const former = 'formerNames' in node.data ? (node.data.formerNames ?? []) : [];
      return [...forms(name), ...forms(shortName), ...aliases, ...former.flatMap((old) => forms(old.name))];
    }
  }
}

function forms(text: Text | undefined): string[] {
  if (text === undefined) return [];
  return typeof text === 'string' ? [text] : Object.values(text).filter((form) => form !== undefined);
}

function facetsOf(node: Node): Record<string, string[]> {
  const year = dayOf(node).slice(0, 4);
  const near = from(
    node.id,
    'about',
    'covers',
    'mention',
    'participant',
    'session-person',
    'session-project',
    'works-on',
    'part-of',
  );
  const ends = [...near.map(({ to }) => to), node.kind === 'session' ? node.event : node.id];
  const facet = (kind: string) => [
    ...new Set(
      ends.flatMap((id) =>
        id.startsWith(`${kind}:`) ? (id.slice(kind.length + 1).split('#')[0] ?? []) : [],
      ),
    ),
  ];
  return {
    event: facet('event'),
    person: facet('person'),
    project: facet('project'),
    year: year ? [year] : [],
  };
}
