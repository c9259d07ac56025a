import type { z } from 'astro/zod';
import { type Prose, readProse } from '#prose/read.ts';
import type { Kind } from '#schemas/edge.ts';
import type { Lang } from '#schemas/text.ts';
import { error, type Finding, type Position } from './finding.ts';
import { schemaFindings } from './issues.ts';
import { knownFields } from './known-fields.ts';
import { frontMatter } from './text-file.ts';
import { type Path, type Range, readYaml, type YamlText } from './yaml.ts';

/** One file of content: what it is, its data and where each value stands. */
export interface Entry {
  kind: Kind;
  id: string;
  file: string;
  role: 'entity' | 'original' | 'translation' | 'programme';
  /** Language of the file name's suffix, for a translation. */
  lang?: Lang;
  data: unknown;
  prose?: Prose;
  /** The whole file, decoded, with Unix line ends. */
  text: string;
  placeOf(path: Path): Position;
  placeOfKey(path: Path, key: string): Position;
  /** Where a value stands in `text`. */
  rangeOf(path: Path): Range | undefined;
}

/** What reading a file gives: the entry unless it is unreadable, and everything wrong with it. */
export interface Reading {
  entry?: Entry;
  /** The entry as far as it could be read, when its findings keep it out of the archive. */
  broken?: Entry;
  findings: Finding[];
}

/** What a file's path says of it. */
export type Identity = Pick<Entry, 'kind' | 'id' | 'file' | 'role'> & { lang?: Lang };

/** Reads a YAML file against its schema. */
export function readData(text: string, identity: Identity, schema: z.ZodType): Reading {
  return checked(readYaml(text, identity.file), { ...identity, text }, schema);
}

/** Reads a Markdown or MDX file: front matter against its schema, and the sentences of its text. */
export function readPost(text: string, identity: Identity, schema: z.ZodType): Reading {
  const front = frontMatter(text);
  if (front === null)
    return unreadable(identity, error('no-front-matter', identity.file, { line: 1, column: 1 }));
  const yaml = readYaml(front, identity.file, 2);
  const reading = checked(shifted(yaml, FENCE.length), { ...identity, text }, schema);
  try {
    const prose = readProse(text, identity.file.endsWith('.mdx') ? 'mdx' : 'md');
    const { entry, broken, findings } = reading;
    return {
      findings,
      ...(entry && { entry: { ...entry, prose } }),
      ...(broken && { broken: { ...broken, prose } }),
    };
  } catch (cause) {
    return unreadable(identity, ...reading.findings, markdownFinding(identity.file, cause));
  }
}

/** A file of which nothing is known but its name: its id still counts, so that links to it are not blamed. */
export function unreadable(identity: Identity, ...findings: Finding[]): Reading {
  const top = () => ({ line: 1, column: 1 });
  const rangeOf = () => undefined;
  return { findings, broken: { ...identity, text: '', data: {}, placeOf: top, placeOfKey: top, rangeOf } };
}

const FENCE = '---\n';

/** Front matter begins below its fence: ranges count from the file's first character. */
function shifted(yaml: YamlText, by: number): YamlText {
  return {
    ...yaml,
    rangeOf: (path) => {
      const range = yaml.rangeOf(path);
      return range && [range[0] + by, range[1] + by];
    },
  };
}

function checked(yaml: YamlText, identity: Identity & { text: string }, schema: z.ZodType): Reading {
  if (yaml.findings.length > 0) return unreadable(identity, ...yaml.findings);
  const { placeOf, placeOfKey, rangeOf } = yaml;
  const result = schema.safeParse(yaml.data ?? {}, { reportInput: true });
  if (result.success)
    return { findings: [], entry: { ...identity, data: result.data, placeOf, placeOfKey, rangeOf } };
  const fields = (path: Path) => knownFields(schema, path);
  return {
    findings: schemaFindings(result.error.issues, yaml, identity.file, fields),
    broken: { ...identity, data: yaml.data ?? {}, placeOf, placeOfKey, rangeOf },
  };
}

/** MDX says where it stopped in its message, as line:column. */
function markdownFinding(file: string, cause: unknown): Finding {
  const message = cause instanceof Error ? cause.message : String(cause);
  const [, line = '1', column = '1'] = /(\d+):(\d+)/.exec(message) ?? [];
  const words = (message.split('\n')[0] ?? message).replace(
    /^\d+:\d+:\s*|\s*\((?:note: .*|[a-z-]+:[a-z-]+)\)$/g,
    '',
  );
  return error('markdown', file, { line: Number(line), column: Number(column) }, { message: words });
}
