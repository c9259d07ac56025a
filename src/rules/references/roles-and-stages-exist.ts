import type { UncheckedEntry } from '#reader/entry.ts';
import { errorFinding, type Finding } from '#reader/finding.ts';
import { walkValues } from '#reader/walk-values.ts';
import type { FieldPath } from '#reader/yaml.ts';
import type { Rule } from '../rule.ts';
import { valueSuggestion } from '../slips/value-suggestion.ts';

export const rolesAndStagesExist: Rule = {
  name: 'roles-and-stages-exist',
  description:
    'Roles of people and stages of projects are those of site.yml, else those that every archive has.',
  check: ({ entries, broken, vocabulary }) => {
    if (!vocabulary) return [];
    return [...entries, ...broken].flatMap((entry) =>
      [...walkValues(entry.data)].flatMap(({ path, value }) => {
        if (typeof value !== 'string') return [];
        if (isRolePath(path, entry)) return unknownValue(entry, path, value, vocabulary.roles, 'role');
        if (isStagePath(path, entry)) return unknownValue(entry, path, value, vocabulary.stages, 'stage');
        return [];
      }),
    );
  },
};

/** `people.0.role` of an event, and `sessions.3.people.0.role` of an event or a programme. */
function isRolePath(path: FieldPath, { kind }: UncheckedEntry): boolean {
  return kind === 'event' && path.at(-1) === 'role' && path.at(-3) === 'people';
}

/** `maturity.0.stage` of a project. */
function isStagePath(path: FieldPath, { kind }: UncheckedEntry): boolean {
  return kind === 'project' && path.length === 3 && path[0] === 'maturity' && path[2] === 'stage';
}

function unknownValue(
  { file, positionOf }: UncheckedEntry,
  path: FieldPath,
  value: string,
  known: readonly string[],
  group: string,
): Finding[] {
  if (known.includes(value)) return [];
  const args = {
    field: path.join('.'),
    value,
    values: known.join(', '),
    ...valueSuggestion(value, known, group),
  };
  return [errorFinding('not-one-of', file, positionOf(path), args)];
}
