import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** What a schema expects of a value that does not match, as a sentence without its full stop. */
export function describeExpectation(issue: Issue): string {
  if (issue.code === 'invalid_type') return `It must be ${TYPES[issue.expected] ?? issue.expected}`;
  const hasOwnMessage = !/^(?:Too|Invalid)/.test(issue.message);
  if (hasOwnMessage) return issue.message.charAt(0).toUpperCase() + issue.message.slice(1);
  if (issue.code === 'too_big') return `It must ${amount(issue.origin, `at most ${issue.maximum}`)}`;
  if (issue.code === 'too_small')
    return issue.minimum === 1
      ? 'It must not be empty'
      : `It must ${amount(issue.origin, `at least ${issue.minimum}`)}`;
  return issue.message;
}

function amount(origin: string, limit: string): string {
  if (origin === 'array') return `have ${limit} items`;
  return origin === 'string' ? `have ${limit} characters` : `be ${limit}`;
}

/** What a missing field must hold: its allowed values or its type. */
export function expectedValue(issue: Issue): string {
  if (issue.code === 'invalid_value') return `one of ${issue.values.join(', ')}`;
  return issue.code === 'invalid_type'
    ? (TYPES[issue.expected]?.replace(/[;:,].*/, '') ?? issue.expected)
    : '';
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text; put a number that is text in quotes',
  array: 'a list: [one, two]',
  tuple: 'a list of two numbers: [31.2, 121.5]',
  object: 'a map of fields, each name: value',
  number: 'a number',
  boolean: 'true or false',
};
