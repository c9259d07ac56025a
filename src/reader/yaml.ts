import {
  isMap,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  type ParsedNode,
  parseDocument,
  type YAMLParseError,
} from 'yaml';
import { errorFinding, type Finding, type Position } from './finding.ts';

/** Field names and list positions from the root to a value. */
export type FieldPath = readonly PropertyKey[];

/** YAML as data, with the place of each value in the file. */
export interface PositionedYaml {
  data: unknown;
  findings: Finding[];
  /** Place of the value at a path, or of its nearest ancestor that stands in the file. */
  positionOf(path: FieldPath): Position;
  /** Place of the key itself, for a field that should not be there. */
  keyPositionOf(path: FieldPath, key: string): Position;
  /** Where the value itself stands, first and last offset in the YAML; nothing when it does not. */
  rangeOf(path: FieldPath): TextRange | undefined;
}

/** First offset and the one after the last, in UTF-16 units. */
export type TextRange = readonly [from: number, until: number];

/**
 * Reads YAML 1.2 with every value's place.
 * @param text the YAML alone
 * @param file path for findings
 * @param firstLine line of the file on which the text begins, from 1
 */
export function readYaml(text: string, file: string, firstLine = 1): PositionedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const findings = onePerPlace(document.errors).map(({ pos, message, code }) => {
    const word = /^[\w-]*/.exec(text.slice(pos[0]))?.[0] ?? '';
    return errorFinding('yaml', file, at(pos[0]), { message, reason: code, word });
  });
  const placeOf = (path: FieldPath): Position => at(nearest(document.contents, path)?.range?.[0] ?? 0);
  return {
    data: findings.length === 0 ? document.toJS() : undefined,
    findings,
    positionOf: placeOf,
    keyPositionOf: (path, key) => {
      const offset = keyOffset(nearest(document.contents, path), key);
      return offset === undefined ? placeOf(path) : at(offset);
    },
    rangeOf: (path) => {
      const node = document.getIn(path, true);
      return isNode(node) && node.range ? [node.range[0], node.range[1]] : undefined;
    },
  };
}

/** Of what the parser says of one place the last tells the cause: the first only tripped over it. */
function onePerPlace(errors: readonly YAMLParseError[]): YAMLParseError[] {
  return [...new Map(errors.map((found) => [found.pos[0], found])).values()];
}

function nearest(root: ParsedNode | null, path: FieldPath): Node | null {
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

function keyOffset(node: Node | null, key: string): number | undefined {
  if (!isMap(node)) return undefined;
  const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
  return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
}
