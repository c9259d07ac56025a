import { createHash } from 'node:crypto';
import { all, archive, graph } from '#catalog/graph.ts';
import { localeContext } from '#catalog/locale-context.ts';
import { icsCalendar, hasCalendarDates } from '#feeds/calendar.ts';
import { dataFragmentUrl } from '#linked-data/open-data/urls.ts';
import { sampleQueryResults } from '#linked-data/open-data/rdf/query-results.ts';
import { createOpenData } from '#linked-data/open-data/open-data.ts';
import { type DataFileExtension, entryFiles, DATA_MEDIA_TYPES, archiveFiles } from '#linked-data/open-data/files.ts';

const data = createOpenData(graph, archive.sources);
const voices = [localeContext('zh-hans'), localeContext('en')] as const;
const days = all('event').filter(hasCalendarDates);

const nodeByIdentity = new Map([...data.identities].map(([id, iri]) => [iri, id]));
const sourceByAddress = new Map(
  Object.entries(data.sources).map(([id, source]) => [
    dataFragmentUrl(`source/${encodeURIComponent(id)}`),
    source,
  ]),
);

/** A file of the whole archive, with its size in bytes and its SHA-256 in hexadecimal. */
export interface WholeFile {
  name: string;
  text: string;
  bytes: number;
  sha256: string;
}

/** The files of the whole archive, each made once. */
export const whole: readonly WholeFile[] = Object.entries({
  ...archiveFiles(data),
  'events.ics': () => icsCalendar('相聚 Xiangju', days, voices),
}).map(([name, make]) => {
  const text = make();
  const bytes = Buffer.byteLength(text);
  return { name, text, bytes, sha256: createHash('sha256').update(text).digest('hex') };
});

/** The answers to the five questions, asked of the N-Quads as they are published. */
export const answers = sampleQueryResults(whole.find(({ name }) => name === 'xiangju.nq')?.text ?? '');

/** What an address inside the data names: a node, or a source outside. */
export const known = {
  node: (iri: string) => nodeByIdentity.get(iri),
  source: (iri: string) => sourceByAddress.get(iri),
};

const texts: Readonly<Record<string, () => string>> = {
  ...entryFiles(graph, data),
  ...Object.fromEntries(
    days.flatMap((event) =>
      [event.slug, ...(event.data.previousIds ?? [])].map((slug) => [
        `events/${slug}.ics`,
        () => icsCalendar(localeContext('zh-hans').short(event.id).text, [event], voices),
      ]),
    ),
  ),
  ...Object.fromEntries(whole.map(({ name, text }) => [name, () => text])),
};

/** The routes of all files of the data with one ending, and what answers them. */
export function filesEnding(ending: DataFileExtension) {
  const names = Object.keys(texts).filter((name) => name.endsWith(ending));
  return {
    getStaticPaths: () => names.map((name) => ({ params: { path: name.slice(0, -ending.length) } })),
    GET: ({ params }: { params: { path?: string | undefined } }) =>
      new Response(texts[`${params.path}${ending}`]?.(), {
        headers: { 'Content-Type': `${DATA_MEDIA_TYPES[ending]}; charset=utf-8` },
      }),
  };
}
