import type { EntityEntry } from '#reader/entry.ts';
import { errorFinding, type Finding } from '#reader/finding.ts';
import type { Rule } from '../rule.ts';

export const nameOnlyPeopleAreUnlinked: Rule = {
  name: 'name-only-people-are-unlinked',
  description:
    'A person of whom only a name is known has no account and no link, because it could belong to another person.',
  check: ({ entries }) =>
    entries.flatMap((entry) =>
      entry.kind === 'person' && entry.data.identity === 'name-only' && entry.data.listed !== 'opt-out'
        ? linkFindings(entry)
        : [],
    ),
};

function linkFindings({ file, data, positionOf, keyPositionOf }: EntityEntry<'person'>): Finding[] {
  const links = Object.entries(data.links ?? {}).map(([name, url]) =>
    errorFinding('name-only-linked', file, keyPositionOf(['links'], name), { account: String(url) }),
  );
  const handles = data.names.flatMap(({ kind, value }, index) =>
    kind === 'handle'
      ? [errorFinding('name-only-linked', file, positionOf(['names', index, 'value']), { account: value })]
      : [],
  );
  return [...links, ...handles];
}
