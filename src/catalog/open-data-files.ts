import { createHash } from 'node:crypto';
import { hasCalendarDates, icsCalendar } from '#feeds/calendar.ts';
import {
  archiveFiles,
  type DataFileExtension,
  type DataFiles,
  entryFiles,
} from '#linked-data/open-data/files.ts';
import { createOpenData, type OpenData } from '#linked-data/open-data/open-data.ts';
import { sampleQueryResults } from '#linked-data/open-data/rdf/query-results.ts';
import { dataFragmentUrl } from '#linked-data/open-data/urls.ts';
import { site } from '#site.ts';
import type { Catalog, NodeOf } from './catalog.ts';
import { computeOnce, keepWhileMemoryLasts } from './memoize.ts';

/** A file of the whole archive, without its text, which can have hundreds of megabytes. */
export interface ArchiveFile {
  name: string;
  bytes: number;
  /** Hexadecimal. */
  sha256: string;
}

/** All files below `/data/` and what the page about them shows. */
export interface OpenDataFiles {
  archive: () => readonly ArchiveFile[];
  /** Paths below `/data/` of the files with an extension. */
  pathsEnding(extension: DataFileExtension): string[];
  /** Text of a file; undefined for a path that is none. */
  textOf(path: string): string | undefined;
  /** Results of the sample queries over the published N-Quads. */
  queryResults: () => ReturnType<typeof sampleQueryResults>;
  /** The node or the source that an IRI of the data identifies. */
  nodeOfIri(iri: string): string | undefined;
  sourceOfIri(iri: string): OpenData['sources'][string] | undefined;
}

/** Makes the open data files of an archive. The text of a file is made when it is requested. */
export function openDataFiles(catalog: Catalog): OpenDataFiles {
  const { graph } = catalog;
  const data = createOpenData(graph, catalog.archive.sources);
  const events = catalog.nodesOfKind('event').filter(hasCalendarDates);
  const archiveTexts = withKeptTexts({
    ...archiveFiles(data),
    'events.ics': () => eventCalendar(catalog, site.fullName, events),
  });
  const texts: DataFiles = {
    ...entryFiles(graph, data),
    ...singleEventCalendars(catalog, events),
    ...archiveTexts,
  };
  return {
    archive: computeOnce(() => Object.entries(archiveTexts).map(([name, text]) => archiveFile(name, text()))),
    pathsEnding: (extension) => Object.keys(texts).filter((path) => path.endsWith(extension)),
    textOf: (path) => texts[path]?.(),
    queryResults: computeOnce(() => sampleQueryResults(archiveTexts[`${site.id}.nq`]?.() ?? '')),
    ...iriLookup(data),
  };
}

/** Files whose texts are kept for a while, because the checksums and the queries need them too. */
function withKeptTexts(files: DataFiles): DataFiles {
  return Object.fromEntries(
    Object.entries(files).map(([name, write]) => [name, keepWhileMemoryLasts(write)]),
  );
}

function archiveFile(name: string, text: string): ArchiveFile {
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { name, bytes: Buffer.byteLength(text), sha256 };
}

/** Calendars of the open data have names in Chinese and English. */
function eventCalendar({ localeContext }: Catalog, name: string, events: readonly NodeOf<'event'>[]): string {
  const [first, ...others] = site.fileLocales;
  return icsCalendar(name, events, [localeContext(first), ...others.map(localeContext)]);
}

/** A calendar of each event, also under its previous ids. */
function singleEventCalendars(
  catalog: Catalog,
  events: readonly NodeOf<'event'>[],
): Record<string, () => string> {
  const files = events.flatMap((event) =>
    [event.slug, ...(event.data.previousIds ?? [])].map((slug) => {
      const write = () =>
        eventCalendar(catalog, catalog.localeContext(site.fileLocales[0]).short(event.id).text, [event]);
      return [`events/${slug}.ics`, write] as const;
    }),
  );
  return Object.fromEntries(files);
}

function iriLookup({ iris, sources }: OpenData): Pick<OpenDataFiles, 'nodeOfIri' | 'sourceOfIri'> {
  const nodes = new Map([...iris].map(([id, iri]) => [iri, id]));
  const cited = new Map(
    Object.entries(sources).map(([id, source]) => [
      dataFragmentUrl(`source/${encodeURIComponent(id)}`),
      source,
    ]),
  );
  return { nodeOfIri: (iri) => nodes.get(iri), sourceOfIri: (iri) => cited.get(iri) };
}
