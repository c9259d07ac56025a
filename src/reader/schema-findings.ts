import type { z } from 'zod';
import { errorFinding, type Finding } from './finding.ts';
import { suggestionFor } from './nearest-word.ts';
import { describeExpectation, expectedValue } from './schema-expectation.ts';
import type { FieldPath, PositionedYaml } from './yaml.ts';

type Issue = z.core.$ZodIssue;
type KnownFields = (path: FieldPath) => readonly string[];

/**
 * Turns the issues of a schema into findings at their positions in the file.
 * @param issues zod's issues for the file's data
 * @param yaml the text the data came from
 * @param fields known field names at a path, for suggestions
 */
export function schemaFindings(
  issues: readonly Issue[],
  yaml: PositionedYaml,
  file: string,
  fields: KnownFields,
): Finding[] {
  const findings = issues.flatMap((issue) => issueFindings(deepestIssue(issue, []), yaml, file, fields));
  return withoutConsequences(findings);
}

/** One message for one cause: a misspelled field is missing too, and text in place of a list is also too long. */
function withoutConsequences(findings: readonly Finding[]): Finding[] {
  const misspelled = new Set(
    findings.flatMap(({ code, args }) =>
      code === 'unknown-field' && args.suggestion ? [correctedField(args.field, args.suggestion)] : [],
    ),
  );
  const seen = new Set<string>();
  return findings.filter((finding) => {
    if (finding.code === 'missing-field') return !misspelled.has(finding.args.field);
    if (finding.code !== 'invalid') return true;
    const isFirst = !seen.has(finding.args.field);
    seen.add(finding.args.field);
    return isFirst;
  });
}

function correctedField(field: string, name: string): string {
  return [...field.split('.').slice(0, -1), name].join('.');
}

function issueFindings(issue: Issue, yaml: PositionedYaml, file: string, fields: KnownFields): Finding[] {
  if (issue.code === 'unrecognized_keys') return unknownFields(issue, yaml, file, fields);
  const field = fieldName(issue.path);
  if (issue.input === undefined && (issue.code === 'invalid_type' || issue.code === 'invalid_value')) {
    const parent = yaml.positionOf(issue.path.slice(0, -1));
    return [errorFinding('missing-field', file, parent, { field, expected: expectedValue(issue) })];
  }
  const position = yaml.positionOf(issue.path);
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const value = String(issue.input ?? '');
    const suggestion = suggestionFor(LANGUAGE_TAGS[value.toLowerCase().replace('_', '-')] ?? value, values);
    return [
      errorFinding('not-one-of', file, position, { field, value, values: values.join(', '), ...suggestion }),
    ];
  }
  const code = /date|day/.test(issue.message) ? 'date' : 'invalid';
  const args = { field, message: describeExpectation(issue), value: shortened(issue.input) };
  return [errorFinding(code, file, position, args)];
}

function unknownFields(
  { path, keys }: Extract<Issue, { code: 'unrecognized_keys' }>,
  yaml: PositionedYaml,
  file: string,
  fields: KnownFields,
): Finding[] {
  return keys.map((key) => {
    const args = {
      field: fieldName([...path, key]),
      ...(replacedBy(key, fields(path)) ?? suggestionFor(key, fields(path))),
    };
    return errorFinding('unknown-field', file, yaml.keyPositionOf(path, key), args);
  });
}

/** Fields of earlier versions and other formats, and the field that has what they say, of those that the object has. */
const REPLACED_FIELDS: Readonly<Record<string, readonly string[]>> = {
  city: ['place'],
  country: ['place'],
  location: ['place'],
  title: ['name', 'names'],
  name: ['title', 'names'],
  type: ['kind'],
  category: ['kind'],
  date: ['dates'],
  description: ['summary'],
  intro: ['summary'],
  speakers: ['people'],
  link: ['url'],
  github: ['links'],
  website: ['links', 'homepage'],
};

function replacedBy(key: string, known: readonly string[]): { suggestion: string } | undefined {
  const candidates = [
    ...(Object.hasOwn(REPLACED_FIELDS, key.toLowerCase()) ? (REPLACED_FIELDS[key.toLowerCase()] ?? []) : []),
    LANGUAGE_TAGS[key.toLowerCase().replace('_', '-')] ?? '',
  ];
  const suggestion = candidates.find((candidate) => known.includes(candidate));
  return suggestion === undefined ? undefined : { suggestion };
}

function fieldName(path: FieldPath): string {
  return path.map(String).join('.');
}

/** Tags that authors write in place of those of the archive. */
const LANGUAGE_TAGS: Readonly<Record<string, string>> = {
  zh: 'zh-Hans',
  cn: 'zh-Hans',
  chinese: 'zh-Hans',
  english: 'en',
  'zh-cn': 'zh-Hans',
  'zh-sg': 'zh-Hans',
  'zh-tw': 'zh-Hant',
  'zh-hk': 'zh-Hant',
  中文: 'zh-Hans',
  简体中文: 'zh-Hans',
  简体: 'zh-Hans',
  繁體中文: 'zh-Hant',
  繁体中文: 'zh-Hant',
  繁體: 'zh-Hant',
  英文: 'en',
  'en-us': 'en',
  'en-gb': 'en',
};

/** Of a union, the issue at the longest path: that branch matched furthest. Equal branches: fewest issues. */
function deepestIssue(issue: Issue, above: FieldPath): Issue {
  const path = [...above, ...issue.path];
  if (issue.code !== 'invalid_union') return { ...issue, path } as Issue;
  const branches = issue.errors
    .filter((branch) => branch.length > 0)
    .map((branch) => branch.map((inner) => deepestIssue(inner as Issue, path)))
    .sort((a, b) => rank(b) - rank(a) || a.length - b.length);
  return branches[0]?.[0] ?? ({ ...issue, path } as Issue);
}

function rank(branch: readonly Issue[]): number {
  const first = branch[0];
  if (!first) return -1;
  return first.path.length * 2 + (first.code === 'invalid_type' ? 0 : 1);
}

/** A value as text of at most 60 characters. */
function shortened(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
