import { warningFinding } from '#reader/finding.ts';
import { parseEdtf } from '#schemas/edtf.ts';
import type { Rule } from '../rule.ts';

export const plannedEventsAreAhead: Rule = {
  name: 'planned-events-are-ahead',
  description: 'No event whose dates are over is still planned.',
  check: ({ events, today }) =>
    [...events.values()].flatMap((entry) => {
      const { status, dates } = entry.data;
      const end = parseEdtf(dates)?.end;
      if (status !== 'planned' || end === undefined || end >= today) return [];
      return [warningFinding('planned-in-past', entry.file, entry.positionOf(['status']), { dates })];
    }),
};
