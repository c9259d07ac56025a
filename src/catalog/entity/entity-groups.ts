import type { Node, NodeId } from '#graph/model/model.ts';
import { newestStage } from '#graph/queries/maturity.ts';
import { letterIndexEntry } from '#i18n/collate.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import { site } from '#site.ts';
import type { Catalog, NodeOf } from '../catalog.ts';

/** Projects, organizations or series under a heading. */
export interface EntityGroup {
  id: string;
  name: string;
  ids: NodeId[];
}

/** Projects by their newest stage; those without one at the end. */
export function projectsByStage({ nodesOfKind, graph }: Catalog, context: LocaleContext): EntityGroup[] {
  const projects = nodesOfKind('project');
  const stageOf = ({ data }: NodeOf<'project'>) => newestStage(data)?.stage ?? '';
  const rest = context.t(projects.some(stageOf) ? 'entity.other-projects' : 'entity.projects');
  return groupEntities(projects, stageOf, [...graph.vocabulary.stages, ''], context, (stage) =>
    stage ? stageName(context.label('stage', stage)) : rest,
  );
}

const ORGANIZATION_KIND_ORDER = [
  'foundation',
  'community',
  'working-group',
  'company',
  'university',
  'institute',
  'media',
  'publisher',
];

function stageName(stage: string): string {
  return site.stages ? `${site.stages} · ${stage}` : stage;
}

/** Organizations by kind. */
export function organizationsByKind({ nodesOfKind }: Catalog, context: LocaleContext): EntityGroup[] {
  const kindOf = ({ data }: NodeOf<'organization'>) => data.kind;
  return groupEntities(nodesOfKind('organization'), kindOf, ORGANIZATION_KIND_ORDER, context, (kind) =>
    context.label('org-kind', kind),
  );
}

/** All series by name, in one group. */
export function allSeries({ nodesOfKind }: Catalog, context: LocaleContext): EntityGroup[] {
  return groupEntities(
    nodesOfKind('series'),
    () => '',
    [''],
    context,
    () => context.t('nav.series'),
  );
}

/** How many events, people and projects a node has an edge with; empty where it has none. */
export function neighbourCounts({ graph }: Catalog, id: NodeId, context: LocaleContext): string {
  const edges = [...(graph.out.get(id) ?? []), ...(graph.into.get(id) ?? [])];
  const others = [...new Set(edges.flatMap(({ from, to }) => [from, to]))].filter((other) => other !== id);
  return (['event', 'person', 'project'] as const)
    .map((kind) => ({ kind, n: others.filter((other) => other.startsWith(`${kind}:`)).length }))
    .filter(({ n }) => n > 0)
    .map(({ kind, n }) => context.t(`count.kind.${kind}`, { n }))
    .join(' · ');
}

/** Groups in the order given, each by name; empty groups are left out. */
function groupEntities<N extends Node>(
  nodes: readonly N[],
  groupOf: (node: N) => string,
  order: readonly string[],
  context: LocaleContext,
  nameOf: (group: string) => string,
): EntityGroup[] {
  const groups = Map.groupBy(nodes, groupOf);
  return order.flatMap((group) => {
    const members = groups.get(group);
    return members ? [{ id: group || 'all', name: nameOf(group), ids: sortByName(members, context) }] : [];
  });
}

function sortByName(nodes: readonly Node[], context: LocaleContext): NodeId[] {
  return nodes
    .map(({ id }) => ({ id, key: letterIndexEntry(context.name(id).text, 'other').key }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ id }) => id);
}
