import type { z } from 'zod';
import type { Archive } from '#reader/archive.ts';
import { fileIdentity } from '#reader/file-identity.ts';
import { type EntryReading, readEntry } from '#reader/read-entry.ts';
import { parseRegister, type RegisterReading } from '#reader/register.ts';
import { KINDS } from '#schemas/edge.ts';
import { FOLDERS } from '#schemas/folders.ts';
import { placeRegister } from '#schemas/place.ts';
import { sourceRegister } from '#schemas/source.ts';
import { terms } from '#schemas/terms.ts';
import { topicRegister } from '#schemas/topic.ts';

/** The texts of content files by their paths below the content folder. */
export type FormFiles = ReadonlyMap<string, string>;

/**
 * Makes a function that reads the files which the form has loaded as an archive. A file that has not changed since the
 * last call is not read again. What the form does not load is left out: lock files, settings, and which pictures exist;
 * every picture that a text shows counts as there.
 */
export function createFormArchive(): (files: FormFiles) => Archive {
  const known = new Map<string, { text: string; reading: EntryReading }>();
  const read = (file: string, text: string): EntryReading => {
    const before = known.get(file);
    if (before?.text === text) return before.reading;
    const reading = readFormFile(file, text);
    known.set(file, { text, reading });
    return reading;
  };
  return (files) => {
    const readings = [...files]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([file, text]) => (file.includes('/') ? read(file, text) : []));
    const sources = register<Archive['sources']>(files, 'sources.yml', sourceRegister, {});
    const topics = register<Archive['topics']>(files, 'topics.yml', topicRegister, {});
    const places = register<Archive['places']>(files, 'places.yml', placeRegister, {});
    const termList = register<Archive['terms']>(files, 'terms.yml', terms, { phrases: {} });
    const registers = [sources, topics, places, termList];
    return {
      entries: readings.flatMap(({ entry }) => entry ?? []),
      broken: readings.flatMap(({ broken }) => broken ?? []),
      sources: sources.data,
      topics: topics.data,
      places: places.data,
      registers: registers.flatMap(({ register }) => register ?? []),
      terms: termList.data,
      urlLock: undefined,
      paragraphLock: undefined,
      links: {},
      verification: {},
      vocabulary: undefined,
      pictures: new Set([...files.values()].flatMap((text) => text.match(/\/pictures\/[^\s)"']+/g) ?? [])),
      findings: [...readings, ...registers].flatMap(({ findings }) => findings),
    };
  };
}

function register<Data>(
  files: FormFiles,
  file: string,
  schema: z.ZodType<Data>,
  empty: Data,
): RegisterReading<Data> {
  const text = files.get(file);
  return text === undefined ? { data: empty, findings: [] } : parseRegister(text, file, schema, empty);
}

function readFormFile(file: string, text: string): EntryReading {
  const kind = KINDS.find((one) => file.startsWith(`${FOLDERS[one]}/`));
  if (!kind) return { findings: [] };
  const identity = fileIdentity(kind, file);
  return 'code' in identity ? { findings: [identity] } : readEntry(text, identity);
}
