import { edgesFrom } from '../model/edges.ts';
import type { Graph, NodeId } from '../model/model.ts';
import { affiliationsAt, type DatedAffiliation } from '../queries/affiliation.ts';

/** Somebody who had another employer at an event than at the last one before it. */
export interface EmployerChange {
  person: NodeId;
  /** The event of `before`. */
  last: NodeId;
  before: DatedAffiliation[];
  now: DatedAffiliation[];
}

/** Kinds of organization that employ people. Joining a community or a working group is not a change of employer. */
const EMPLOYER_KINDS = new Set(['company', 'university', 'institute', 'foundation', 'media', 'publisher']);

/**
 * The change of a person's employers between two events; undefined where those of one event are not known, or where any
 * of them is the same. A subsidiary counts as its parent: Huawei Cloud as Huawei.
 */
export function employerChange(
  graph: Graph,
  person: NodeId,
  last: NodeId,
  event: NodeId,
): EmployerChange | undefined {
  const [before, now] = [employersAt(graph, person, last), employersAt(graph, person, event)];
  const roots = new Set(before.map(({ organization }) => rootOrganization(graph, organization)));
  const isSame = now.some(({ organization }) => roots.has(rootOrganization(graph, organization)));
  return before.length === 0 || now.length === 0 || isSame ? undefined : { person, last, before, now };
}

function employersAt(graph: Graph, person: NodeId, event: NodeId): DatedAffiliation[] {
  return affiliationsAt(graph, person, event).filter(({ organization }) => {
    const node = graph.nodes.get(organization);
    return node?.kind === 'organization' && EMPLOYER_KINDS.has(node.data.kind);
  });
}

/** The organization at the top of the `child-of` chain. */
function rootOrganization(graph: Graph, organization: NodeId): NodeId {
  const [parent] = edgesFrom(graph, organization, 'child-of');
  return parent ? rootOrganization(graph, parent.to) : organization;
}
