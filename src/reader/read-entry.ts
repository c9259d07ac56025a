import type { z } from 'zod';
import { MAX_NESTING, NestingError } from '#prose/nesting.ts';
import { readProse } from '#prose/read-prose.ts';
import { contentSchema } from '#schemas/kinds.ts';
import { type FrontMatter, splitFrontMatter } from '#text/front-matter.ts';
import { positionAt } from '#text/position.ts';
import { withoutAliases } from './aliased-fields.ts';
import type { Entry, UncheckedEntry } from './entry.ts';
import type { FileIdentity } from './file-identity.ts';
import { errorFinding, type Finding, withFix } from './finding.ts';
import { knownFields } from './known-fields.ts';
import { schemaFindings } from './schema-findings.ts';
import { fenceSlip } from './slips/fence-slips.ts';
import { withSlipFindings, type YamlRange } from './slips/slip-findings.ts';
import { type FieldPath, type PositionedYaml, readYaml } from './yaml.ts';

/** What reading a file gives: an entry when it matches its schema, and everything wrong with it. */
export interface EntryReading {
  entry?: Entry;
  /** The readable part of an entry that has errors, and is therefore not in the archive. */
  broken?: UncheckedEntry;
  findings: Finding[];
}

/** Reads a decoded file against the schema of its kind and role. */
export function readEntry(text: string, identity: FileIdentity): EntryReading {
  const schema = contentSchema(identity);
  if (identity.kind === 'post') return readMarkdownFile(text, identity, schema);
  const range = { file: identity.file, yaml: text, line: 1, offset: 0 };
  return readFields(range, { ...identity, text }, schema);
}

/** An entry known by its file name only. Its id exists, so that references to it are not reported. */
export function unreadableEntry(identity: FileIdentity, ...findings: Finding[]): EntryReading {
  const first = () => ({ line: 1, column: 1 });
  const rangeOf = () => undefined;
  const positions = { positionOf: first, keyPositionOf: first, rangeOf };
  return { findings, broken: { ...identity, ...positions, text: '', data: {} } };
}

function readMarkdownFile(text: string, identity: FileIdentity, schema: z.ZodType): EntryReading {
  const front = splitFrontMatter(text);
  if (!front) return unreadableEntry(identity, frontMatterFinding(text, identity.file));
  const mark = frontMatterMark(front, identity.file);
  if (mark) return unreadableEntry(identity, mark);
  const range = { file: identity.file, yaml: front.yaml, line: front.yamlLine, offset: front.yamlStart };
  const reading = readFields(range, { ...identity, text }, schema);
  // A line of dashes in the text was taken for the closing one.
  if (reading.findings.some(({ code }) => code === 'yaml') && fenceSlip(text))
    return unreadableEntry(identity, frontMatterFinding(text, identity.file));
  try {
    const prose = readProse(text, identity.file.endsWith('.mdx') ? 'mdx' : 'md');
    const { entry, broken, findings } = reading;
    return {
      findings,
      ...(entry && { entry: { ...entry, prose } as Entry }),
      ...(broken && { broken: { ...broken, text, prose } }),
    };
  } catch (cause) {
    return unreadableEntry(identity, ...reading.findings, markdownFinding(identity.file, cause));
  }
}

/**
 * Astro ends front matter at any line that begins with such a mark, and what follows would be text that nobody checked;
 * a mark right below it begins fields that nobody reads.
 */
function frontMatterMark(front: FrontMatter, file: string): Finding | undefined {
  const within = /^(?:---|\+\+\+)/m.exec(front.yaml);
  const below = /^\s*(?<mark>---|\+\+\+)[ \t]*\r?\n/.exec(front.body);
  if (within) return markFinding(file, front.yamlLine, front.yaml, within.index, within[0]);
  if (!below) return undefined;
  const mark = below.groups?.['mark'] ?? '';
  return markFinding(file, front.bodyLine, front.body, below[0].indexOf(mark), mark);
}

function markFinding(file: string, firstLine: number, text: string, index: number, mark: string): Finding {
  const line = firstLine + positionAt(text, index).line - 1;
  return errorFinding('front-matter-mark', file, { line, column: 1 }, { mark });
}

function frontMatterFinding(text: string, file: string): Finding {
  const slip = fenceSlip(text);
  if (!slip) return errorFinding('no-front-matter', file, { line: 1, column: 1 }, {});
  const { fence, written, line, edits } = slip;
  const args = { fence, ...(written !== undefined && { written }) };
  const finding = errorFinding('front-matter-fence', file, { line, column: 1 }, args);
  return withFix(
    finding,
    edits.map((edit) => ({ ...edit, file })),
  );
}

/** Reads the fields of a file. Slips of typing are reported in place of the errors that they cause. */
function readFields(
  range: YamlRange,
  identity: FileIdentity & { text: string },
  schema: z.ZodType,
): EntryReading {
  const read = (yaml: string) =>
    validated(readYaml(yaml, identity.file, { line: range.line, offset: range.offset }), identity, schema);
  const reading = read(range.yaml);
  const findings = withSlipFindings(range, reading.findings, (yaml) => read(yaml).findings);
  return { ...reading, findings };
}

function validated(
  written: PositionedYaml,
  identity: FileIdentity & { text: string },
  schema: z.ZodType,
): EntryReading {
  if (written.findings.length > 0) return unreadableEntry(identity, ...written.findings);
  const yaml = withoutAliases({ ...written, data: written.data ?? {} }, schema, identity.file);
  const { positionOf, keyPositionOf, rangeOf } = yaml;
  const result = schema.safeParse(yaml.data, { reportInput: true });
  const file = { ...identity, positionOf, keyPositionOf, rangeOf };
  // The schema was chosen by kind and role, so the parsed data is the data of that member of the union.
  if (result.success && yaml.findings.every(({ severity }) => severity !== 'error'))
    return { findings: yaml.findings, entry: { ...file, data: result.data } as Entry };
  const fields = (path: FieldPath) => knownFields(schema, path);
  const issues = result.success ? [] : schemaFindings(result.error.issues, yaml, identity.file, fields);
  return { findings: [...yaml.findings, ...issues], broken: { ...file, data: yaml.data } };
}

/** The MDX parser gives the position at the start of its message, as line:column. */
function markdownFinding(file: string, cause: unknown): Finding {
  if (cause instanceof NestingError)
    return errorFinding('text-nesting', file, cause.position, { most: MAX_NESTING });
  const message = cause instanceof Error ? cause.message : String(cause);
  const [, line = '1', column = '1'] = /(\d+):(\d+)/.exec(message) ?? [];
  const withoutPosition = (message.split('\n')[0] ?? message).replace(
    /^\d+:\d+:\s*|\s*\((?:note: .*|[a-z-]+:[a-z-]+)\)$/g,
    '',
  );
  const position = { line: Number(line), column: Number(column) };
  return errorFinding('markdown', file, position, { message: withoutPosition });
}
