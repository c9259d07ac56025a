import type { z } from 'astro/zod';
import { type Prose, readProse } from '#prose/read-prose.ts';
import type { Kind } from '#schemas/edge.ts';
import type { Lang } from '#schemas/text.ts';
import { errorFinding, type Finding, type Position } from './finding.ts';
import { schemaFindings } from './schema-findings.ts';
import { knownFields } from './known-fields.ts';
import { frontMatter } from './text-file.ts';
import { type FieldPath, type TextRange, readYaml, type PositionedYaml } from './yaml.ts';

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
  positionOf(path: FieldPath): Position;
  keyPositionOf(path: FieldPath, key: string): Position;
  /** Where a value stands in `text`. */
  rangeOf(path: FieldPath): TextRange | undefined;
}

/** What reading a file gives: the entry unless it is unreadable, and everything wrong with it. */
export interface FileReading {
  entry?: Entry;
  /** The entry as far as it could be read, when its findings keep it out of the archive. */
  broken?: Entry;
  findings: Finding[];
}

/** What a file's path says of it. */
export type FileIdentity = Pick<Entry, 'kind' | 'id' | 'file' | 'role'> & { lang?: Lang };

/** Reads a YAML file against its schema. */
export function readYamlFile(text: string, identity: FileIdentity, schema: z.ZodType): FileReading {
  return checked(readYaml(text, identity.file), { ...identity, text }, schema);
}

/** Reads a Markdown or MDX file: front matter against its schema, and the sentences of its text. */
export function readMarkdownFile(text: string, identity: FileIdentity, schema: z.ZodType): FileReading {
  const front = frontMatter(text);
  if (front === null)
    return unreadableFile(identity, errorFinding('no-front-matter', identity.file, { line: 1, column: 1 }));
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
    return unreadableFile(identity, ...reading.findings, markdownFinding(identity.file, cause));
  }
}

/** A file of which nothing is known but its name: its id still counts, so that links to it are not blamed. */
export function unreadableFile(identity: FileIdentity, ...findings: Finding[]): FileReading {
  const top = () => ({ line: 1, column: 1 });
  const rangeOf = () => undefined;
  return { findings, broken: { ...identity, text: '', data: {}, positionOf: top, keyPositionOf: top, rangeOf } };
}

const FENCE = '---\n';

/** Front matter begins below its fence: ranges count from the file's first character. */
function shifted(yaml: PositionedYaml, by: number): PositionedYaml {
  return {
    ...yaml,
    rangeOf: (path) => {
      const range = yaml.rangeOf(path);
      return range && [range[0] + by, range[1] + by];
    },
  };
}

function checked(yaml: PositionedYaml, identity: FileIdentity & { text: string }, schema: z.ZodType): FileReading {
  if (yaml.findings.length > 0) return unreadableFile(identity, ...yaml.findings);
  const { positionOf: placeOf, keyPositionOf: placeOfKey, rangeOf } = yaml;
  const result = schema.safeParse(yaml.data ?? {}, { reportInput: true });
  if (result.success)
    return { findings: [], entry: { ...identity, data: result.data, positionOf: placeOf, keyPositionOf: placeOfKey, rangeOf } };
  const fields = (path: FieldPath) => knownFields(schema, path);
  return {
    findings: schemaFindings(result.error.issues, yaml, identity.file, fields),
    broken: { ...identity, data: yaml.data ?? {}, positionOf: placeOf, keyPositionOf: placeOfKey, rangeOf },
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
  return errorFinding('markdown', file, { line: Number(line), column: Number(column) }, { message: words });
}
