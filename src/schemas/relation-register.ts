import { z } from 'zod';
import { type EdgeDeclaration, edgeRegistry, type Kind, type Relation, type TargetKind } from './edge.ts';
import { kinds } from './kinds.ts';
import { unwrapSchema } from './references.ts';

/** A relation with the kinds of node at both ends. */
export interface RelationDeclaration {
  relation: Relation;
  from: TargetKind[];
  to: TargetKind[];
}

/**
 * Every relation that a field declares, in the order of the schemas, and `mention`, from a post to any kind.
 * A field inside a session declares an edge of the session, not of its event.
 */
export function relationDeclarations(): RelationDeclaration[] {
  const found = new Map<Relation, { from: Set<TargetKind>; to: Set<TargetKind> }>();
  for (const [kind, { schema }] of Object.entries(kinds)) {
    for (const { owner, declaration } of fields(schema, kind as Kind)) {
      const { from, to } = found.get(declaration.relation) ?? { from: new Set(), to: new Set() };
      found.set(declaration.relation, {
        from: from.add(owner),
        to: declaration.targets.reduce((all, target) => all.add(target), to),
      });
    }
  }
  const declared = [...found].map(([relation, { from, to }]) => ({ relation, from: [...from], to: [...to] }));
  const mentioned = Object.keys(kinds) as Kind[];
  return [...declared, { relation: 'mention', from: ['post'], to: mentioned }];
}

/** The reference fields of a schema, each with the kind of node that owns the edge. */
function fields(
  schema: z.core.$ZodType,
  owner: TargetKind,
): { owner: TargetKind; declaration: EdgeDeclaration }[] {
  return unwrapSchema(schema).flatMap((shape) => {
    const declaration = edgeRegistry.get(shape);
    if (declaration) return [{ owner, declaration }];
    if (shape instanceof z.ZodArray) return fields(shape.element, owner);
    if (!(shape instanceof z.ZodObject)) return [];
    return Object.entries(shape.shape).flatMap(([key, inner]) =>
      fields(inner, owner === 'event' && key === 'sessions' ? 'session' : owner),
    );
  });
}
