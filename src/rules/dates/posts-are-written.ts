import { warningFinding } from '#reader/finding.ts';
import type { Rule } from '../rule.ts';

export const postsAreWritten: Rule = {
  name: 'posts-are-written',
  description: 'No date of a post is in the future; until that day the post is in no list and in no feed.',
  check: ({ originals, today }) =>
    [...originals.values()].flatMap((entry) =>
      (['date', 'updated'] as const).flatMap((field) => {
        const date = entry.data[field];
        if (date === undefined || date <= today || entry.data.draft) return [];
        return [warningFinding('date-ahead', entry.file, entry.positionOf([field]), { date })];
      }),
    ),
};
