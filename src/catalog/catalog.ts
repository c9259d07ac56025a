import type { EditionDiff } from '#graph/editions/edition-diff.ts';
import type { Graph, Node, NodeId, PostText } from '#graph/model/model.ts';
import type { BacklinkGroup } from '#graph/queries/backlinks.ts';
import type { Encounter } from '#graph/queries/encounters.ts';
import type { Participation } from '#graph/queries/participants.ts';
import type { RelatedNodes } from '#graph/related/related.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import type { Locale } from '#i18n/locales.ts';
import type { ScriptConversion } from '#i18n/script-conversion.ts';
import type { Archive } from '#reader/archive.ts';
import type { Gap } from './missing/gap.ts';
import type { RelationshipIndex } from './relationships/relationship-index.ts';

/** A node of one kind. */
export type NodeOf<K extends Node['kind']> = Extract<Node, { kind: K }>;

/** What a catalog is made from. */
export interface CatalogInput {
  archive: Archive;
  /** The graph of the archive, where it is built already. */
  graph?: Graph;
  /** The day of the build, as an ISO date; without one no post is in the future. */
  today?: string;
}

/**
 * The archive with the indexes and derived results that pages need. A result that does not depend on the language
 * is computed at its first use and shared by the pages of all languages.
 */
export interface Catalog {
  archive: Archive;
  graph: Graph;
  /** The day of the build, as an ISO date. */
  today: string;
  /** Conversion between the Chinese scripts, with the phrases of `content/terms.yml`. */
  conversion: ScriptConversion;
  /**
   * Posts dated no later than the build, newest first by the day of writing; those of one day newest first by the date
   * of their subject.
   */
  publishedPosts(): readonly NodeOf<'post'>[];
  /** All nodes of a kind, in the order of their files. */
  nodesOfKind<K extends Node['kind']>(kind: K): readonly NodeOf<K>[];
  /** The sessions of an event by day, then in the order of its file. */
  sessionsOfEvent(event: NodeId): readonly NodeOf<'session'>[];
  /** Path of the file a node is written in, below the content folder. */
  contentFile(node: Node): string;
  /**
   * The file of one text of a post: its path below the content folder, and the whole file.
   * @throws for a text of another archive
   */
  postFile(text: PostText): { file: string; text: string };
  /** Names, texts and URLs in one language; the same object for the same language. */
  localeContext(locale: Locale): LocaleContext;
  related(id: NodeId): RelatedNodes;
  backlinkGroups(id: NodeId): BacklinkGroup[];
  encounters(person: NodeId): Encounter[];
  editionDiff(event: NodeId): EditionDiff | undefined;
  /** The participations of those who were at an event, and of those who were listed but not there. */
  attendances(event: NodeId): readonly Participation[];
  missedParticipations(event: NodeId): Participation[];
  /** Ids of the people who were at an event, each once. */
  attendees(event: NodeId): ReadonlySet<NodeId>;
  /** Ids of events that a post of the archive is about or covers. */
  coveredEvents(): ReadonlySet<NodeId>;
  /** Ids of people of whom only a name is known. */
  nameOnlyPeople(): ReadonlySet<NodeId>;
  /** What the archive lacks or has not settled, newest year first. */
  gaps(): readonly Gap[];
  relationships: RelationshipIndex;
}
