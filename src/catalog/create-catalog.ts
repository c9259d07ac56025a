import { buildGraph } from '#graph/build/build-graph.ts';
import { editionDiff } from '#graph/editions/edition-diff.ts';
import type { Graph } from '#graph/model/model.ts';
import { backlinkGroups } from '#graph/queries/backlinks.ts';
import { encounters } from '#graph/queries/encounters.ts';
import { attendances, missedParticipations } from '#graph/queries/participants.ts';
import { publishedPosts } from '#graph/queries/published-posts.ts';
import { createRelatedQuery } from '#graph/related/related.ts';
import type { Locale } from '#i18n/locales.ts';
import { createScriptConversion } from '#i18n/script-conversion.ts';
import { hanNamesOfPeople } from '#reader/people-names.ts';
import { archiveIndex } from './archive-index.ts';
import type { Catalog, CatalogInput } from './catalog.ts';
import { createLocaleContext } from './locale/locale-context.ts';
import { computeOnce, computeOncePerKey } from './memoize.ts';
import { archiveGaps } from './missing/archive-gaps.ts';
import { relationshipIndex } from './relationships/relationship-index.ts';

/** Makes the catalog of an archive. Pure: reads no file and no environment, and changes none of its arguments. */
export function createCatalog({
  archive,
  graph = buildGraph(archive),
  today = '9999-12-31',
}: CatalogInput): Catalog {
  const catalog: Catalog = {
    archive,
    graph,
    today,
    conversion: createScriptConversion(archive.terms.phrases, hanNamesOfPeople(archive.entries)),
    ...archiveIndex(archive, graph),
    ...graphResults(graph),
    publishedPosts: computeOnce(() => publishedPosts(graph, today)),
    localeContext: computeOncePerKey((locale: Locale) => createLocaleContext(catalog, locale)),
    relationships: relationshipIndex(graph),
    gaps: computeOnce(() => archiveGaps(catalog)),
    coveredEvents: computeOnce(() => coveredEvents(graph)),
    nameOnlyPeople: computeOnce(() => nameOnlyPeople(graph)),
  };
  return catalog;
}

/** Results of one node that are the same in every language. */
function graphResults(graph: Graph) {
  const attendancesOf = computeOncePerKey((event: string) => attendances(graph, event));
  const related = computeOnce(() => createRelatedQuery(graph));
  return {
    related: computeOncePerKey((id: string) => related()(id)),
    backlinkGroups: computeOncePerKey((id: string) => backlinkGroups(graph, id)),
    encounters: computeOncePerKey((person: string) => encounters(graph, person)),
    editionDiff: computeOncePerKey((event: string) => editionDiff(graph, event)),
    attendances: attendancesOf,
    missedParticipations: computeOncePerKey((event: string) => missedParticipations(graph, event)),
    attendees: computeOncePerKey(
      (event: string) => new Set(attendancesOf(event).map(({ person }) => person)),
    ),
  };
}

function coveredEvents({ nodes, into }: Graph): ReadonlySet<string> {
  const isCovered = (id: string) =>
    (into.get(id) ?? []).some(({ relation }) => relation === 'about' || relation === 'covers');
  return new Set(
    [...nodes.values()].flatMap(({ id, kind }) => (kind === 'event' && isCovered(id) ? id : [])),
  );
}

function nameOnlyPeople({ nodes }: Graph): ReadonlySet<string> {
  return new Set(
    [...nodes.values()].flatMap((node) =>
      node.kind === 'person' && node.data.identity === 'name-only' ? node.id : [],
    ),
  );
}
