import { langOf } from '#i18n/detect.ts';
import type { Lang } from '#i18n/locales.ts';
import type { Picture } from './addresses.ts';
import { localized, withoutComments } from './bilingual-comments.ts';
import { type Body, bodyOf, withoutOddBlanks } from './body.ts';
import { coverageOf } from './coverage.ts';
import { decodeForeign } from './decode.ts';
import type { Refusal, Remark, Tell } from './diagnostic.ts';
import { fileOf } from './draft.ts';
import { wordsOf } from './field-values.ts';
import { type FormatName, formatOf, formats } from './formats.ts';
import { frontOf } from './front.ts';
import { type Parted, part } from './front-matter.ts';
import type { Importer } from './importer.ts';
import type { Mention } from './mentions.ts';
import type { Names } from './names.ts';
import type { Told } from './roles.ts';

/** What the author says of a file where the file itself is silent. */
export interface Said {
  format?: FormatName | undefined;
  author?: string | undefined;
  date?: string | undefined;
  lang?: Lang | undefined;
  /** Where the text or its site stood. */
  site?: string | undefined;
  about?: readonly string[] | undefined;
}

/** A file of somebody's, its path as given. */
export interface ForeignFile {
  path: string;
  /** Its path from the folder that was given, for its id. */
  within?: string;
  bytes: Uint8Array;
}

/** A file that is to be written, path below the content folder. */
export interface Draft {
  path: string;
  text: string;
}

/** What an import makes of a file. */
export interface Imported {
  path: string;
  format: FormatName;
  id: string;
  /** Keys of its front matter. */
  keys: string[];
  drafts: Draft[];
  remarks: Remark[];
  mentions: Mention[];
  pictures: Picture[];
}

/** A file that cannot be imported, and everything that speaks against it. */
export interface Refused {
  path: string;
  format?: FormatName | undefined;
  refusals: Refusal[];
}

/** A file read and recognised, before it has an id. */
export interface Opened {
  path: string;
  format: FormatName;
  parted: Parted;
  slug: string | undefined;
  /** The whole file as decoded. */
  text: string;
  remarks: Remark[];
  tell: Tell;
}

/** Reads a file: its bytes, its front matter, its format. Nothing in it is ever run. */
export function open({ path, bytes }: ForeignFile, said: Said): Opened | Refused {
  const remarks: Remark[] = [];
  const tell = teller(remarks);
  const decoded = decodeForeign(bytes);
  if (!decoded) return { path, refusals: [{ code: 'encoding', line: 1 }] };
  if (decoded.encoding) tell('mended', 'encoding', 1, decoded.encoding);
  const parted = part(decoded.text, tell);
  if (!('fields' in parted)) return { path, refusals: [parted] };
  const format = said.format ?? formatOf({ path, fields: parted.fields, body: parted.body.text });
  if (!format) return { path, refusals: [{ code: 'format', line: 1 }] };
  const slug = wordsOf(parted.fields.find(({ key }) => key.toLowerCase() === 'slug')?.value);
  return { path, format, parted, slug: slug || undefined, text: decoded.text, remarks, tell };
}

/** Turns an opened file into drafts under an id: one, or an original and its translation. */
export function imported(file: Opened, id: string, names: Names, said: Said): Imported | Refused {
  const { path, format, parted, remarks, tell } = file;
  const importer: Importer = formats[format];
  if (/(?:^|\/)_index\.(?:[a-z-]+\.)?m/i.test(path) && parted.body.text.length < 200)
    return { path, format, refusals: [{ code: 'list-page', line: 1 }] };
  const texts = textsOf(parted, importer, tell);
  const refusals: Refusal[] = [];
  const languages = texts.map(
    ({ text }, index) =>
      (index === 0 && texts.length === 1 ? said.lang : undefined) ??
      langOf(`${wordsOf(parted.fields.find(({ key }) => key.toLowerCase() === 'title')?.value)}\n${text}`),
  );
  const [first, second] = texts.length > 1 ? [languages[0] ?? 'en', languages[1]] : [languages[0], undefined];
  if (first === undefined || (texts.length > 1 && second === undefined))
    refusals.push({ code: 'language', line: parted.body.lines[0] ?? 1 });
  if (parted.body.text.trim() === '') refusals.push({ code: 'no-text', line: parted.body.lines[0] ?? 1 });
  const told: Told = { file, id, importer, names, said, refusals };
  const base = baseOf(file, importer, said);
  const bodies = texts.map(
    (text, index): Body =>
      bodyOf(text, { format: importer, names, base, id, lang: (index === 0 ? first : second) ?? 'en', tell }),
  );
  const drafts = draftsOf(told, bodies, first ?? 'en', second);
  if (refusals.length > 0) return { path, format, refusals };
  const result: Imported = {
    path,
    format,
    id,
    keys: [...parted.fields, ...parted.original].map(({ key }) => key),
    drafts,
    remarks: inOrder(remarks),
    mentions: merged(bodies.flatMap((body) => body.mentions)),
    pictures: distinct(
      bodies.flatMap(({ pictures }) => pictures),
      ({ from }) => from,
    ),
  };
  return { ...result, remarks: [...result.remarks, ...unaccounted(file.text, result)] };
}

/** Words that no conversion accounted for: a fault of ours, but never a silent one. */
function unaccounted(text: string, result: Imported): Remark[] {
  const { lost } = coverageOf(text, result);
  return lost.length === 0 ? [] : [{ kind: 'dropped', code: 'unaccounted', line: 1, text: lost.join(' ') }];
}

function textsOf({ body }: Parted, importer: Importer, tell: Tell) {
  const clean = withoutOddBlanks(body, tell);
  const pair = importer.text.comments === 'pairs' ? localized(clean, tell) : undefined;
  return pair ? [pair.original, pair.translation] : [withoutComments(clean, tell)];
}

function draftsOf(told: Told, bodies: readonly Body[], lang: Lang, second: Lang | undefined): Draft[] {
  const { front, translation } = frontOf(told, bodies, lang, second);
  const files = [{ path: `posts/${told.id}.md`, text: fileOf(front, bodies[0]?.text ?? '') }];
  if (translation && second)
    files.push({
      path: `posts/${told.id}.${second.toLowerCase()}.md`,
      text: fileOf(translation, bodies[1]?.text ?? ''),
    });
  return files;
}

/** The address that relative ones start from: what the file says, else what its author says. */
function baseOf({ parted }: Opened, importer: Importer, said: Said): string | undefined {
  const fields = importer.keys.url ?? [];
  const own =
    importer.kind === 'link'
      ? ''
      : wordsOf(parted.fields.find(({ key }) => fields.includes(key.toLowerCase()))?.value);
  const base = /^https?:\/\/\S+$/.test(own) ? own : said.site;
  return base === undefined || base.endsWith('/') ? base : `${base}/`;
}

function teller(remarks: Remark[]): Tell {
  return (kind, code, line, text, more) => {
    remarks.push({ kind, code, line, text, ...(more !== undefined && { more }) });
  };
}

function inOrder(remarks: readonly Remark[]): Remark[] {
  return remarks.toSorted((a, b) => a.line - b.line);
}

/** One row for each thing, over both languages. */
function merged(mentions: readonly Mention[]): Mention[] {
  const rows = new Map<string, Mention>();
  for (const mention of mentions) {
    const known = rows.get(mention.id);
    rows.set(
      mention.id,
      known
        ? { ...known, count: known.count + mention.count, linked: [...known.linked, ...mention.linked] }
        : mention,
    );
  }
  return [...rows.values()];
}

function distinct<T>(items: readonly T[], key: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((item) => !seen.has(key(item)) && seen.add(key(item)));
}
