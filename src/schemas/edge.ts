import { z } from 'zod';
import { entryId, ID_PATTERN } from './id.ts';

/** The kinds of node that have a file of their own; a session is part of its event's file. */
export const KINDS = ['post', 'event', 'person', 'project', 'organization', 'series'] as const;
export type Kind = (typeof KINDS)[number];
export type TargetKind = Kind | 'session';

/** What one reference field declares: its targets, its relation and where its evidence is written. */
export interface EdgeDeclaration {
  targets: readonly TargetKind[];
  relation: Relation;
  /** `source`: `source` in the same object or `sources` of the file; `post`: the post itself. */
  evidence: 'source' | 'post';
}

/** Every relation of the graph, directed from the declaring file to the target. Only `mention` comes from prose. */
export const RELATIONS = [
  'author',
  'source-author',
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
  'session-organization',
  'affiliation',
  'works-on',
  'honoured-by',
  'steward',
  'child-of',
  'succeeds',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** Edge declarations by schema; the graph, the reference rule, the editor schemas and the legend read them. */
export const edgeRegistry = z.registry<EdgeDeclaration>();

/**
 * Field that names one node of one kind by its id.
 * @param evidence where the edge's evidence is written
 */
export function ref(target: Kind, relation: Relation, evidence: EdgeDeclaration['evidence'] = 'source') {
  return entryId.describe(`Id of ${/^[aeiou]/.test(target) ? 'an' : 'a'} ${target}`).register(edgeRegistry, {
    targets: [target],
    relation,
    evidence,
  });
}

/** Field that names one node of several kinds as `kind:id` or `event:id#session`. */
export function typedRef(
  targets: readonly TargetKind[],
  relation: Relation,
  evidence: EdgeDeclaration['evidence'] = 'source',
) {
  const kinds = [...new Set(targets.map((kind) => (kind === 'session' ? 'event' : kind)))].join('|');
  return z
    .string()
    .regex(new RegExp(`^(?:${kinds}):${ID_PATTERN}(?:#${ID_PATTERN})?$`), {
      error: `write it as kind:id, where kind is ${kinds.replaceAll('|', ', ')}`,
    })
    .register(edgeRegistry, { targets, relation, evidence });
}
