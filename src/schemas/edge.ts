import { z } from 'astro/zod';
import { entryId } from './id.ts';

/** The kinds of node an authored field can point at. Sessions live inside their event. */
export const KINDS = ['post', 'event', 'person', 'project', 'organization', 'series'] as const;
export type Kind = (typeof KINDS)[number];
export type TargetKind = Kind | 'session';

/** What one reference field declares: its targets, its relation and where its evidence stands. */
export interface EdgeDeclaration {
  targets: readonly TargetKind[];
  relation: Relation;
  /** `source`: a `source` beside the field or the file's `sources`; `post`: the post is its own evidence. */
  evidence: 'source' | 'post';
}

/**
 * Every relation of the graph, read from the file that declares it to the target.
 * `mention` alone comes from prose.
 */
export const RELATIONS = [
  'author',
  'source-author',
  'source-publisher',
  'translator',
  'about',
  'covers',
  'see-also',
  'mention',
  'in-series',
  'part-of',
  'co-located',
  'participant',
  'event-organization',
  'session-person',
  'session-project',
  'affiliation',
  'works-on',
  'honoured-by',
  'steward',
  'child-of',
  'succeeds',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** The one register of edges: graph, reference rule, editor schemas and legend all read it. */
export const edgeRegistry = z.registry<EdgeDeclaration>();

/**
 * A field that points at one kind and holds a bare id.
 * @param target kind of the node pointed at
 * @param relation what the edge means
 * @param evidence where the edge's evidence stands
 */
export function ref(target: Kind, relation: Relation, evidence: EdgeDeclaration['evidence'] = 'source') {
  return entryId.describe(`Id of ${/^[aeiou]/.test(target) ? 'an' : 'a'} ${target}`).register(edgeRegistry, {
    targets: [target],
    relation,
    evidence,
  });
}

/** A field that points at several kinds and holds `kind:id`, or `event:id#session`. */
export function typedRef(
  targets: readonly TargetKind[],
  relation: Relation,
  evidence: EdgeDeclaration['evidence'] = 'source',
) {
  const kinds = [...new Set(targets.map((kind) => (kind === 'session' ? 'event' : kind)))].join('|');
  return z
    .string()
    .regex(new RegExp(`^(?:${kinds}):[a-z0-9]+(?:-[a-z0-9]+)*(?:#[a-z0-9]+(?:-[a-z0-9]+)*)?$`), {
      error: `write it as kind:id, where kind is ${kinds.replaceAll('|', ', ')}`,
    })
    .register(edgeRegistry, { targets, relation, evidence });
}
