import {
  isMap,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  type ParsedNode,
  parseDocument,
  type Scalar,
  type YAMLParseError,
} from 'yaml';
import type { Position } from '#text/position.ts';
import { errorFinding, type Finding } from './finding.ts';
import { unusedYamlFeature } from './yaml-features.ts';

/** Field names and list indexes from the root to a value. */
export type FieldPath = readonly PropertyKey[];

/** First offset and the one after the last, in UTF-16 code units. */
export type FieldRange = readonly [start: number, end: number];

/** Where the values and keys of a file are. */
export interface FieldPositions {
  /** Position of the value at a path, or of its nearest ancestor in the file. */
  positionOf(path: FieldPath): Position;
  /** Position of a key of the object at a path. */
  keyPositionOf(path: FieldPath, key: string): Position;
  /** Range of the value at a path; undefined when the file does not have it. */
  rangeOf(path: FieldPath): FieldRange | undefined;
}

/** YAML as data, with the position of each value in the file. */
export interface PositionedYaml extends FieldPositions {
  /** Undefined when there are findings. */
  data: unknown;
  findings: Finding[];
  /** Range of a key of the object at a path, with its quotes. */
  keyRangeOf(path: FieldPath, key: string): FieldRange | undefined;
}

/**
 * Reads YAML 1.2 with the position of every value.
 * @param text the YAML alone
 * @param file path for findings
 * @param start line (from 1) and offset of the text in its file
 */
export function readYaml(text: string, file: string, start = { line: 1, offset: 0 }): PositionedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const root = document.contents;
  const positionAtOffset = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + start.line - 1, column: col };
  };
  const findings: Finding[] = causes(lastPerOffset(document.errors)).map(({ pos, message, code }) => {
    // A field twice below an empty one is reported after the colon of the empty one.
    const [blanks = '', word = ''] =
      code === 'DUPLICATE_KEY' ? keyAt(text, pos[0]) : ['', wordAt(text, pos[0])];
    return errorFinding('yaml', file, positionAtOffset(pos[0] + blanks.length), {
      message,
      reason: code,
      word,
    });
  });
  const unused = findings.length === 0 ? unusedYamlFeature(document) : undefined;
  if (unused) {
    const { feature, offset } = unused;
    findings.push(errorFinding('yaml-feature', file, positionAtOffset(offset), { feature }));
  }
  const inFile = (node: Node | undefined): FieldRange | undefined =>
    node?.range ? [node.range[0] + start.offset, node.range[1] + start.offset] : undefined;
  const positionOf = (path: FieldPath) => positionAtOffset(nearestNode(root, path)?.range?.[0] ?? 0);
  return {
    data: findings.length === 0 ? document.toJS() : undefined,
    findings,
    positionOf,
    keyPositionOf: (path, key) => {
      const range = keyNode(nearestNode(root, path), key)?.range;
      return range ? positionAtOffset(range[0]) : positionOf(path);
    },
    rangeOf: (path) => {
      const node = document.getIn(path, true);
      return isNode(node) ? inFile(node) : undefined;
    },
    keyRangeOf: (path, key) => inFile(keyNode(nearestNode(root, path), key)),
  };
}

function wordAt(text: string, offset: number): string {
  return /^[\w-]*/.exec(text.slice(offset))?.[0] ?? '';
}

/** The blanks before a key, and the key. */
function keyAt(text: string, offset: number): [blanks: string, key: string] {
  const blanks = /^\s*/.exec(text.slice(offset))?.[0] ?? '';
  return [blanks, wordAt(text, offset + blanks.length)];
}

/** Fields that are there twice, and the first error of the syntax: a parser reports every token after it too. */
function causes(errors: readonly YAMLParseError[]): YAMLParseError[] {
  const first = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  return errors.filter((error) => error === first || error.code === 'DUPLICATE_KEY');
}

/** Of several errors at one offset the parser's last names the cause; those before it are consequences. */
function lastPerOffset(errors: readonly YAMLParseError[]): YAMLParseError[] {
  return [...new Map(errors.map((error) => [error.pos[0], error])).values()];
}

function nearestNode(root: ParsedNode | null, path: FieldPath): Node | null {
  let node: Node | null = root;
  for (const step of path) {
    const next: unknown =
      node && 'get' in node && typeof node.get === 'function' ? node.get(step, true) : undefined;
    if (!isNode(next)) return node;
    node = next;
  }
  return node;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'range' in value;
}

function keyNode(node: Node | null, key: string): Scalar | undefined {
  if (!isMap(node)) return undefined;
  const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
  return isScalar(pair?.key) ? pair.key : undefined;
}
