import { KINDS } from '#schemas/edge.ts';
import { PRESENCES, type Presence } from '#schemas/presence.ts';
import type { Role } from '#schemas/roles.ts';

/** A mention: a link whose URL is an id of the archive, and whose title may give a role and an event. */
export interface ParsedMention {
  /** `kind:id` or `event:id#session`. */
  target: string;
  role?: Role;
  /** Event or session at which the role was held. */
  at?: string;
  /** How the person took part, after a comma: `speaker at event:kcs, recorded`. */
  presence?: Presence;
}

/** The part of a mention's title that cannot be parsed. */
export type MentionProblem = { problem: 'presence' | 'title'; value: string };

const TARGET = new RegExp(`^(?:${KINDS.join('|')}):`);
const TITLE =
  /^(?:([a-z0-9-]+|\p{Script=Han}+))?(?:\s*\bat\s+(event:[a-z0-9-]+(?:#[a-z0-9-]+)?))?(?:,\s*([a-z-]+))?$/u;

/** True when the URL of a link begins with a kind of the archive. */
export function isMentionUrl(url: string): boolean {
  return TARGET.test(url);
}

/** Parses the URL and title of a mention: `person:paco-xu`, `organizer at event:kcs-china-2023`. */
export function parseMention(url: string, title: string | null | undefined): ParsedMention | MentionProblem {
  if (!title) return { target: url };
  const match = TITLE.exec(title.trim());
  if (!match) return { problem: 'title', value: title };
  const [, role, at, presence] = match;
  if (presence !== undefined && role === undefined) return { problem: 'title', value: title };
  if (presence !== undefined && !isPresence(presence)) return { problem: 'presence', value: presence };
  return { target: url, ...(role && { role }), ...(at && { at }), ...(presence && { presence }) };
}

function isPresence(value: string): value is Presence {
  return (PRESENCES as readonly string[]).includes(value);
}
