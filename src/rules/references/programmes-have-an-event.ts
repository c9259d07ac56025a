import { errorFinding } from '#reader/finding.ts';
import type { Rule } from '../rule.ts';

export const programmesHaveAnEvent: Rule = {
  name: 'programmes-have-an-event',
  description: 'Every <id>.sessions.yaml has the event file <id>.yaml.',
  check: ({ entries, broken, events }) => {
    const unread = new Set(
      broken.filter(({ kind, role }) => kind === 'event' && role === 'entity').map(({ id }) => id),
    );
    return entries
      .filter(({ role, id }) => role === 'programme' && !events.has(id) && !unread.has(id))
      .map(({ id, file }) => errorFinding('programme-without-event', file, { line: 1, column: 1 }, { id }));
  },
};
