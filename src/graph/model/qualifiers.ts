import type { Relation } from '#schemas/edge.ts';
import type { Presence } from '#schemas/presence.ts';
import type { Project } from '#schemas/project.ts';
import type { OrganizationRole, Role } from '#schemas/roles.ts';
import type { Text } from '#schemas/text.ts';

export type StewardRole = NonNullable<Project['organizations']>[number]['role'];

/** What a person did at an event or in a session. */
export interface ParticipationQualifiers {
  role: Role;
  /** How they took part: as stated, else from the event. `buildGraph` sets it on every participation. */
  presence?: Presence;
  /** The name as the source credits it. */
  as?: string;
  /** Node id of the organization the person belonged to at the time. */
  affiliation?: string;
  note?: Text;
}

/** A person's position in an organization and its period. Dates are EDTF. */
export interface AffiliationQualifiers {
  title?: Text;
  since?: string;
  until?: string;
  /** A moment at which a source shows the affiliation; of an affiliation stated at an event, the event's dates. */
  asOf?: string;
  /** Node id of the event at which the affiliation is stated. */
  at?: string;
}

/** The qualifiers of each relation that has any. The role in a project is free text, all other roles are codes. */
export interface QualifiersByRelation {
  participant: ParticipationQualifiers;
  'session-person': ParticipationQualifiers;
  'event-organization': { role: OrganizationRole };
  steward: { role: StewardRole };
  affiliation: AffiliationQualifiers;
  'works-on': { role?: Text; asOf?: string };
  'honoured-by': { title: Text };
}

type QualifiedRelation = keyof QualifiersByRelation;
type QualifierName = {
  [R in QualifiedRelation]: keyof QualifiersByRelation[R];
}[QualifiedRelation];
type OthersUndefined<T> = T & { [K in Exclude<QualifierName, keyof T>]?: undefined };

/** The qualifiers of one relation. Those of other relations may be read too, and are undefined. */
export type RelationQualifiers<R extends Relation> = OthersUndefined<
  R extends QualifiedRelation ? QualifiersByRelation[R] : object
>;

/** The names of the qualifiers that a row of an authored file gives, by relation. */
export const QUALIFIER_NAMES: { [R in Relation]?: readonly QualifierName[] } = {
  participant: ['role', 'presence', 'as', 'affiliation', 'note'],
  'session-person': ['role', 'presence', 'as'],
  'event-organization': ['role'],
  steward: ['role'],
  affiliation: ['title', 'since', 'until', 'asOf'],
  'works-on': ['role', 'asOf'],
  'honoured-by': ['title'],
} satisfies { [R in QualifiedRelation]: readonly (keyof QualifiersByRelation[R])[] };
