import type { z } from 'astro/zod';
import { describeExpectation, expectedValue } from './schema-expectation.ts';
import { errorFinding, type Finding } from './finding.ts';
import { nearestWord } from './nearest-word.ts';
import type { FieldPath, PositionedYaml } from './yaml.ts';

type Issue = z.core.$ZodIssue;

/**
 * Turns what a schema found into findings at their places in the file.
 * @param issues zod's issues for the file's data
 * @param yaml the text the data came from
 * @param fields known field names at a path, for "did you mean"
 */
export function schemaFindings(
  issues: readonly Issue[],
  yaml: PositionedYaml,
  file: string,
  fields: (path: FieldPath) => readonly string[],
): Finding[] {
  return issues.flatMap((issue) => findingsOf(deepest(issue, []), yaml, file, fields));
}

function findingsOf(
  issue: Issue,
  yaml: PositionedYaml,
  file: string,
  fields: (path: FieldPath) => readonly string[],
): Finding[] {
  const place = yaml.positionOf(issue.path);
  const field = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) =>
      errorFinding('unknown-field', file, yaml.keyPositionOf(issue.path, key), {
        field: [...issue.path.map(String), key].join('.'),
        ...suggest(key, fields(issue.path)),
      }),
    );
  if (issue.input === undefined && (issue.code === 'invalid_type' || issue.code === 'invalid_value'))
    return [
      errorFinding('missing-field', file, yaml.positionOf(issue.path.slice(0, -1)), {
        field,
        expected: expectedValue(issue),
      }),
    ];
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const value = String(issue.input ?? '');
    return [
      errorFinding('not-one-of', file, place, {
        field,
        value,
        values: values.join(', '),
        ...suggest(TAGS[value.toLowerCase()] ?? value, values),
      }),
    ];
  }
  const code = /date|day/.test(issue.message) ? 'date' : 'invalid';
  return [errorFinding(code, file, place, { field, message: describeExpectation(issue), value: shown(issue.input) })];
}

/** Language tags people write for the three the archive has. */
const TAGS: Readonly<Record<string, string>> = {
  zh: 'zh-Hans',
  'zh-cn': 'zh-Hans',
  'zh-sg': 'zh-Hans',
  'zh-tw': 'zh-Hant',
  'zh-hk': 'zh-Hant',
  'en-us': 'en',
  'en-gb': 'en',
};

/** In a union, the branch that got furthest says most; between equals, the one with fewer complaints. */
function deepest(issue: Issue, above: FieldPath): Issue {
  const path = [...above, ...issue.path];
  if (issue.code !== 'invalid_union') return { ...issue, path } as Issue;
  const branches = issue.errors
    .filter((branch) => branch.length > 0)
    .map((branch) => branch.map((inner) => deepest(inner as Issue, path)))
    .sort((a, b) => rank(b) - rank(a) || a.length - b.length);
  return branches[0]?.[0] ?? ({ ...issue, path } as Issue);
}

function rank(branch: readonly Issue[]): number {
  const first = branch[0];
  if (!first) return -1;
  return first.path.length * 2 + (first.code === 'invalid_type' ? 0 : 1);
}

function suggest(word: string, known: readonly string[]): { suggestion?: string } {
  const suggestion = nearestWord(word, known);
  return suggestion ? { suggestion } : {};
}

function shown(value: unknown): string {
  const words = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return words.length > 60 ? `${words.slice(0, 60)}…` : words;
}
