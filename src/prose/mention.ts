import { KINDS } from '#schemas/edge.ts';
import { ROLES, type Role } from '#schemas/roles.ts';

/** What the address and title of a link say when the link is a mark. */
export interface ParsedMention {
  target: string;
  role?: Role;
  at?: string;
}

/** Why a mark cannot be read; the words around it belong to the check. */
export type MentionProblem = { problem: 'role' | 'title'; value: string };

const TARGET = new RegExp(`^(?:${KINDS.join('|')}):`);
const TITLE = /^(?:([a-z-]+))?(?:\s*\bat\s+(event:[a-z0-9-]+(?:#[a-z0-9-]+)?))?$/;

/** True when a link's address names a node of the archive rather than a page elsewhere. */
export function isMentionUrl(url: string): boolean {
  return TARGET.test(url);
}

/**
 * Reads a mark: `person:paco-xu` with the title `organizer at event:kcs-china-2023`.
 * @returns what it says, or the part that cannot be read
 */
export function parseMention(url: string, title: string | null | undefined): ParsedMention | MentionProblem {
  if (!title) return { target: url };
  const match = TITLE.exec(title.trim());
  if (!match) return { problem: 'title', value: title };
  const [, role, at] = match;
  if (role !== undefined && !isRole(role)) return { problem: 'role', value: role };
  return { target: url, ...(role && { role }), ...(at && { at }) };
}

function isRole(value: string): value is Role {
  return (ROLES as readonly string[]).includes(value);
}
