import { createHash } from 'node:crypto';
import { all, archive, graph } from '#catalog/graph.ts';
import { localeContext } from '#catalog/locale-context.ts';
import { calendarOf, hasDays } from '#feeds/calendar.ts';
import { insideAddress } from '#linked-data/export/address.ts';
import { answersIn } from '#linked-data/export/answers.ts';
import { openData } from '#linked-data/export/archive.ts';
import { type Ending, singleFiles, TYPES, wholeFiles } from '#linked-data/export/files.ts';

const data = openData(graph, archive.sources);
const voices = [localeContext('zh-hans'), localeContext('en')] as const;
const days = all('event').filter(hasDays);

const nodeByIdentity = new Map([...data.identities].map(([id, iri]) => [iri, id]));
const sourceByAddress = new Map(
  Object.entries(data.sources).map(([id, source]) => [
    insideAddress(`source/${encodeURIComponent(id)}`),
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
  ...wholeFiles(data),
  'events.ics': () => calendarOf('相聚 Xiangju', days, voices),
}).map(([name, make]) => {
  const text = make();
  const bytes = Buffer.byteLength(text);
  return { name, text, bytes, sha256: createHash('sha256').update(text).digest('hex') };
});

/** The answers to the five questions, asked of the N-Quads as they are published. */
export const answers = answersIn(whole.find(({ name }) => name === 'xiangju.nq')?.text ?? '');

/** What an address inside the data names: a node, or a source outside. */
export const known = {
  node: (iri: string) => nodeByIdentity.get(iri),
  source: (iri: string) => sourceByAddress.get(iri),
};

const texts: Readonly<Record<string, () => string>> = {
  ...singleFiles(graph, data),
  ...Object.fromEntries(
    days.flatMap((event) =>
      [event.slug, ...(event.data.previousIds ?? [])].map((slug) => [
        `events/${slug}.ics`,
        () => calendarOf(localeContext('zh-hans').short(event.id).text, [event], voices),
      ]),
    ),
  ),
  ...Object.fromEntries(whole.map(({ name, text }) => [name, () => text])),
};

/** The routes of all files of the data with one ending, and what answers them. */
export function filesEnding(ending: Ending) {
  const names = Object.keys(texts).filter((name) => name.endsWith(ending));
  return {
    getStaticPaths: () => names.map((name) => ({ params: { path: name.slice(0, -ending.length) } })),
    GET: ({ params }: { params: { path?: string | undefined } }) =>
      new Response(texts[`${params.path}${ending}`]?.(), {
        headers: { 'Content-Type': `${TYPES[ending]}; charset=utf-8` },
      }),
  };
}
