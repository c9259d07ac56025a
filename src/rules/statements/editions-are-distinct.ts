import { errorFinding } from '#reader/finding.ts';
import type { Rule } from '../rule.ts';

export const editionsAreDistinct: Rule = {
  name: 'editions-are-distinct',
  description:
    'No two events are the same edition of a series, and no event is both part of another and co-located with it.',
  check: ({ events }) => {
    const fileByEdition = new Map<string, string>();
    return [...events.values()].flatMap(({ data, file, positionOf }) => {
      const { series, edition, partOf, coLocatedWith = [] } = data;
      const twice = partOf === undefined ? -1 : coLocatedWith.indexOf(partOf);
      const findings =
        twice === -1
          ? []
          : [
              errorFinding('part-and-co-located', file, positionOf(['coLocatedWith', twice]), {
                event: partOf ?? '',
              }),
            ];
      if (series === undefined || edition === undefined) return findings;
      const key = `${series} ${edition}`;
      const other = fileByEdition.get(key);
      fileByEdition.set(key, other ?? file);
      if (other === undefined) return findings;
      return [
        ...findings,
        errorFinding('edition-twice', file, positionOf(['edition']), { edition, series, other }),
      ];
    });
  },
};
