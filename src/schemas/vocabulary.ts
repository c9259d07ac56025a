import { ROLE_GROUP_NAMES, ROLE_GROUPS, ROLES, type Role, type RoleGroup, type RoleGroups } from './roles.ts';
import type { SiteSettings } from './site-settings.ts';
import { STAGES } from './stages.ts';
import type { Text } from './text.ts';

/** The roles and stages that an archive may use: its own, else those that every archive has. */
export interface Vocabulary {
  /** In the order of pages. */
  roles: readonly Role[];
  roleGroups: RoleGroups;
  /** Stages of projects, in the order of lists. */
  stages: readonly string[];
}

/** What an archive without settings may use. */
export const DEFAULT_VOCABULARY: Vocabulary = { roles: ROLES, roleGroups: ROLE_GROUPS, stages: STAGES };

/** The roles and stages of an archive with these settings. */
export function vocabularyOf({ roles, stages }: Pick<SiteSettings, 'roles' | 'stages'>): Vocabulary {
  const rows = roles?.map((row) => (typeof row === 'string' ? { id: row, group: defaultGroup(row) } : row));
  const inGroup = (name: RoleGroup) => (rows ?? []).filter(({ group }) => group === name).map(({ id }) => id);
  return {
    roles: rows?.map(({ id }) => id) ?? ROLES,
    roleGroups: rows
      ? (Object.fromEntries(ROLE_GROUP_NAMES.map((name) => [name, inGroup(name)])) as Record<
          RoleGroup,
          Role[]
        >)
      : ROLE_GROUPS,
    stages: stages?.list?.map((row) => (typeof row === 'string' ? row : row.id)) ?? STAGES,
  };
}

/** Names of the archive's own roles and stages, by the keys of the site's strings: `role.sprint-lead`. */
export function vocabularyLabels({
  roles = [],
  stages,
}: Pick<SiteSettings, 'roles' | 'stages'>): Record<string, Text> {
  const labels = (prefix: string, rows: readonly (string | { id: string; label: Text })[]) =>
    rows.flatMap((row) => (typeof row === 'string' ? [] : [[`${prefix}.${row.id}`, row.label]]));
  return Object.fromEntries([...labels('role', roles), ...labels('stage', stages?.list ?? [])]);
}

function defaultGroup(role: Role): RoleGroup | undefined {
  return ROLE_GROUP_NAMES.find((name) => ROLE_GROUPS[name].includes(role));
}
