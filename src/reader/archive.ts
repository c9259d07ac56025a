import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { KINDS, type Kind } from '#schemas/edge.ts';
import { kinds } from '#schemas/kinds.ts';
import { type LinkLock, linkLock } from '#schemas/link-lock.ts';
import { type Place, placeRegister } from '#schemas/place.ts';
import { type CitedSource, sourceRegister } from '#schemas/source.ts';
import { type Terms, terms } from '#schemas/terms.ts';
import { type Topic, topicRegister } from '#schemas/topic.ts';
import { type Verification, verification } from '#schemas/verification.ts';
import { type Vocabulary, vocabularyOf } from '#schemas/vocabulary.ts';
import type { ContentFile, Entry, UncheckedEntry } from './entry.ts';
import { decodeFile } from './file-encoding.ts';
import { fileIdentity } from './file-identity.ts';
import type { Finding } from './finding.ts';
import { type ParagraphLock, readParagraphLock } from './paragraph-lock.ts';
import { publicFileFindings } from './public-files.ts';
import { type EntryReading, readEntry, unreadableEntry } from './read-entry.ts';
import { readRegister } from './register-file.ts';
import { relativePath } from './relative-path.ts';
import { readSiteSettings } from './site-settings.ts';
import { unreadFiles } from './unread-files.ts';
import { readUrlLock, type UrlLock } from './url-lock.ts';

/** File of the content folder with what was found at the URLs outside. */
export const LINK_LOCK_FILE = 'links.lock.yml';

/** File of the content folder with the last results of `npm run verify`. */
export const VERIFICATION_FILE = 'verified.lock.yml';

/** All content of a folder, and everything that is wrong with single files. */
export interface Archive {
  entries: readonly Entry[];
  /** Entries with errors, as far as they could be read. */
  broken: readonly UncheckedEntry[];
  sources: Readonly<Record<string, CitedSource>>;
  /** `topics.yml` and `places.yml`, by id. */
  topics: Readonly<Record<string, Topic>>;
  places: Readonly<Record<string, Place>>;
  /** `sources.yml`, `topics.yml`, `places.yml`, `terms.yml` and `site.yml`, where they exist without errors. */
  registers: readonly ContentFile[];
  terms: Terms;
  /** The URLs of `urls.lock`; undefined when the folder has no such file. */
  urlLock: UrlLock | undefined;
  /** The paragraphs of `paragraphs.lock`; undefined when the folder has no such file. */
  paragraphLock: ParagraphLock | undefined;
  /** What `links.lock.yml` says about URLs outside, by URL without fragment. */
  links: LinkLock;
  /** What `verified.lock.yml` says; empty when nothing was verified. */
  verification: Verification;
  /** URLs of the pictures in `public/`: `/pictures/harbour.webp`. */
  pictures: ReadonlySet<string>;
  /** The roles and stages of `site.yml`; undefined where that file was not read or has errors. */
  vocabulary: Vocabulary | undefined;
  findings: readonly Finding[];
}

/** The content folder: CONTENT_DIR, else `content` below the working directory. */
export function contentDir(): string {
  return resolve(process.env['CONTENT_DIR'] ?? 'content');
}

/** The folder of files that are published unchanged, pictures among them. */
export function publicDir(): string {
  return resolve('public');
}

/**
 * Reads every file of a content folder, in the order of their paths. Problems are in `findings`, never thrown.
 * @param dir absolute path of the content folder
 * @param publicFolder absolute path of the folder that holds `pictures/`
 */
export function readArchive(dir: string, publicFolder = publicDir()): Archive {
  const readings = KINDS.flatMap((kind) => filesOf(dir, kind).map((file) => readFile(dir, kind, file)));
  const sources = readRegister<Archive['sources']>(dir, 'sources.yml', sourceRegister, {});
  const topics = readRegister<Archive['topics']>(dir, 'topics.yml', topicRegister, {});
  const places = readRegister<Archive['places']>(dir, 'places.yml', placeRegister, {});
  const termList = readRegister<Terms>(dir, 'terms.yml', terms, { phrases: {} });
  const settings = readSiteSettings(dir);
  const lock = readUrlLock(dir);
  const paragraphs = readParagraphLock(dir);
  const links = readRegister<LinkLock>(dir, LINK_LOCK_FILE, linkLock, {});
  const verified = readRegister<Verification>(dir, VERIFICATION_FILE, verification, {});
  const pictures = pictureUrls(publicFolder);
  const publicPath = relativePath(dir, publicFolder);
  return {
    entries: readings.flatMap(({ entry }) => entry ?? []),
    broken: readings.flatMap(({ broken }) => broken ?? []),
    sources: withoutPrototype(sources.data),
    topics: withoutPrototype(topics.data),
    places: withoutPrototype(places.data),
    registers: [sources, topics, places, termList, settings].flatMap(({ register }) => register ?? []),
    terms: termList.data,
    urlLock: lock.urlLock,
    paragraphLock: paragraphs.paragraphLock,
    links: withoutPrototype(links.data),
    verification: verified.data,
    pictures,
    vocabulary: hasErrors(settings.findings) ? undefined : vocabularyOf(settings.data),
    findings: [
      ...[
        ...readings,
        settings,
        sources,
        topics,
        places,
        termList,
        lock,
        paragraphs,
        links,
        verified,
      ].flatMap(({ findings }) => findings),
      ...unreadFiles(dir),
      ...publicFileFindings(publicFolder, publicPath, pictures),
    ],
  };
}

/** A copy without inherited properties, so that `constructor` is not found as a source. */
function withoutPrototype<Values extends object>(values: Values): Values {
  return Object.assign(Object.create(null) as Values, values);
}

function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

function filesOf(dir: string, kind: Kind): string[] {
  return listFiles(join(dir, kinds[kind].folder))
    .map((path) => relativePath(dir, path))
    .sort();
}

/** Absolute paths of the files below a folder, hidden ones left out; none when the folder does not exist. */
function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile() && !file.name.startsWith('.'))
      .map((file) => join(file.parentPath, file.name));
  } catch {
    return [];
  }
}

function readFile(dir: string, kind: Kind, file: string): EntryReading {
  const identity = fileIdentity(kind, file);
  if ('code' in identity) return { findings: [identity] };
  const { text, findings } = decodeFile(readFileSync(join(dir, file)), file);
  if (hasErrors(findings)) return unreadableEntry(identity, ...findings);
  const reading = readEntry(text, identity);
  return { ...reading, findings: [...findings, ...reading.findings] };
}

function pictureUrls(publicFolder: string): Set<string> {
  return new Set(
    listFiles(join(publicFolder, 'pictures')).map((path) => `/${relativePath(publicFolder, path)}`),
  );
}
