import type { z } from 'astro/zod';

type Issue = z.core.$ZodIssue;

/** What the schema asks for, in a sentence; its own words where an author of the schema wrote some. */
export function describeExpectation(issue: Issue): string {
  if (issue.code === 'invalid_type') return `It wants ${TYPES[issue.expected] ?? issue.expected}`;
  const isOurs = !/^(?:Too|Invalid)/.test(issue.message);
  if (isOurs) return issue.message.charAt(0).toUpperCase() + issue.message.slice(1);
  const counted = 'origin' in issue && issue.origin === 'array' ? ' items' : '';
  if (issue.code === 'too_big') return `It wants at most ${issue.maximum}${counted}`;
  if (issue.code === 'too_small')
    return issue.minimum === 1 ? 'It must not be empty' : `It wants at least ${issue.minimum}${counted}`;
  return issue.message;
}

/** What a missing field would hold. */
export function expectedValue(issue: Issue): string {
  if (issue.code === 'invalid_value') return `one of ${issue.values.join(', ')}`;
  return issue.code === 'invalid_type'
    ? (TYPES[issue.expected]?.replace(/[;:,].*/, '') ?? issue.expected)
    : '';
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'words; what looks like a number stands in quotes',
  array: 'a list: [one, two]',
  object: 'fields of its own, each name: value',
  number: 'a number',
  boolean: 'true or false',
};
