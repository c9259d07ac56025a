import { errorFinding } from '#reader/finding.ts';
import type { Rule } from '../rule.ts';

/** A programme stands beside the event it belongs to. */
export const programmesHaveAnEvent: Rule = ({ entries, broken }) => {
  const events = new Set(
    [...entries, ...broken]
      .filter(({ kind, role }) => kind === 'event' && role === 'entity')
      .map(({ id }) => id),
  );
  return entries
    .filter(({ role, id }) => role === 'programme' && !events.has(id))
    .map(({ id, file }) => errorFinding('programme-of-nothing', file, { line: 1, column: 1 }, { id }));
};
