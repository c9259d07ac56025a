import { entryReferences } from '#graph/build/declared-edges.ts';
import { nodeId } from '#graph/model/node.ts';
import type { Entry } from '#reader/entry.ts';
import { errorFinding, type Finding } from '#reader/finding.ts';
import type { Relation } from '#schemas/edge.ts';
import { referenceTarget } from '#schemas/references.ts';
import type { Rule } from '../rule.ts';

export const referencesHaveNoCircle: Rule = {
  name: 'references-have-no-circle',
  description:
    'No entry is its own part, parent, successor, namesake or neighbour, directly or through other entries.',
  check: ({ entries }) => {
    const references = entries.flatMap(orderingReferences);
    const above = Map.groupBy(references, ({ from, relation }) => `${relation} ${from}`);
    return references.flatMap((reference) => {
      const circle = CHAINS.has(reference.relation)
        ? circleThrough(reference, above)
        : reference.target === reference.from && [reference.from];
      return circle ? [circleFinding(reference, circle)] : [];
    });
  },
};

/** Relations that put one thing below or after another of its kind: following them must end. */
const CHAINS: ReadonlySet<Relation> = new Set(['part-of', 'child-of', 'succeeds']);

interface OrderingReference {
  entry: Entry;
  relation: Relation;
  from: string;
  target: string;
  path: readonly PropertyKey[];
}

/** References of an entry to its own kind, or to itself. */
function orderingReferences(entry: Entry): OrderingReference[] {
  if (entry.role === 'translation') return [];
  const from = nodeId(entry.kind, entry.id);
  return entryReferences(entry)
    .map((found) => ({
      entry,
      relation: found.declaration.relation,
      from,
      target: referenceTarget(found),
      path: found.path,
    }))
    .filter(({ relation, target }) => CHAINS.has(relation) || target === from);
}

/** The ids from the reference's entry back to it; undefined when following the relation ends elsewhere. */
function circleThrough(
  start: OrderingReference,
  above: ReadonlyMap<string, readonly OrderingReference[]>,
): string[] | undefined {
  const circle = [start.from];
  const seen = new Set<string>();
  let next: string | undefined = start.target;
  while (next !== undefined && !seen.has(next)) {
    if (next === start.from) return circle;
    circle.push(next);
    seen.add(next);
    next = above.get(`${start.relation} ${next}`)?.[0]?.target;
  }
  return undefined;
}

function circleFinding({ entry, path, from }: OrderingReference, circle: readonly string[]): Finding {
  const args = { field: path.map(String).join('.'), circle: [...circle, from].join(' → ') };
  return errorFinding('reference-circle', entry.file, entry.positionOf(path), args);
}
