import type { Node, NodeId } from '#graph/model/model.ts';
import { filing } from '#i18n/collate.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import { all, graph } from './graph.ts';

/** Nodes under a heading. */
export interface ThingGroup {
  id: string;
  name: string;
  ids: NodeId[];
}

/** Projects by their newest CNCF stage; those without one at the end. */
export function projectsByStage(context: LocaleContext): ThingGroup[] {
  const stages = ['graduated', 'incubating', 'sandbox', 'archived', ''];
  const stageOf = ({ data }: Extract<Node, { kind: 'project' }>) => data.maturity?.at(-1)?.stage ?? '';
  return grouped(all('project'), stageOf, stages, context, (stage) =>
    stage ? `CNCF · ${context.label('stage', stage)}` : context.t('thing.projects'),
  );
}

/** Organizations by what sort of body they are. */
export function organizationsByKind(context: LocaleContext): ThingGroup[] {
  const kinds = [
    'foundation',
    'community',
    'working-group',
    'company',
    'university',
    'institute',
    'media',
    'publisher',
  ];
  return grouped(
    all('organization'),
    ({ data }) => data.kind,
    kinds,
    context,
    (kind) => context.label('org-kind', kind),
  );
}

/** Series by name, in one group. */
export function seriesList(context: LocaleContext): ThingGroup[] {
  return grouped(
    all('series'),
    () => '',
    [''],
    context,
    () => context.t('nav.series'),
  );
}

/** How many events, people and projects something is tied to; nothing where there are none. */
export function nearOf(id: string, context: LocaleContext): string {
  const near = new Set(
    [...(graph.out.get(id) ?? []), ...(graph.into.get(id) ?? [])].flatMap(({ from, to }) => [from, to]),
  );
  return (['event', 'person', 'project'] as const)
    .map((kind) => ({
      kind,
      n: [...near].filter((other) => other !== id && other.startsWith(`${kind}:`)).length,
    }))
    .filter(({ n }) => n > 0)
    .map(({ kind, n }) => context.t(`count.near.${kind}`, { n }))
    .join(' · ');
}

function grouped<N extends Node>(
  nodes: readonly N[],
  groupOf: (node: N) => string,
  order: readonly string[],
  context: LocaleContext,
  nameOf: (group: string) => string,
): ThingGroup[] {
  const key = (id: NodeId) => filing(context.name(id).text, 'thing').key;
  return order
    .map((group) => ({
      id: group || 'all',
      name: nameOf(group),
      ids: nodes
        .filter((node) => groupOf(node) === group)
        .map(({ id }) => id)
        .sort((a, b) => (key(a) < key(b) ? -1 : 1)),
    }))
    .filter(({ ids }) => ids.length > 0);
}
