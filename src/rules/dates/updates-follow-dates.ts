import { errorFinding } from '#reader/finding.ts';
import type { Rule } from '../rule.ts';

export const updatesFollowDates: Rule = {
  name: 'updates-follow-dates',
  description: 'A text is updated or corrected after it was written.',
  check: ({ originals }) =>
    [...originals.values()].flatMap(({ file, data, positionOf }) => {
      const { date, updated, corrections = [] } = data;
      const later = [
        ...(updated === undefined ? [] : [{ day: updated, path: ['updated'] }]),
        ...corrections.map((correction, index) => ({
          day: correction.date,
          path: ['corrections', index, 'date'],
        })),
      ];
      return later
        .filter(({ day }) => day < date)
        .map(({ day, path }) =>
          errorFinding('updated-before-date', file, positionOf(path), { updated: day, date }),
        );
    }),
};
