import type { Role } from '#schemas/roles.ts';

/** What the mention helper of the form inserts. */
export interface MentionChoice {
  /** Text of the link. */
  label: string;
  /** `kind:id`. */
  target: string;
  role?: Role | undefined;
  /** `event:id` at which the role was held. */
  at?: string | undefined;
}

/** The Markdown of a mention: `[王立](person:wang-li "speaker at event:meet-2020")`. */
export function mentionMarkup({ label, target, role, at }: MentionChoice): string {
  const title = [role, at && `at ${at}`].filter(Boolean).join(' ');
  return `[${escapeLabel(label)}](${target}${title && ` "${title}"`})`;
}

/** A picture of a text. */
export interface PictureChoice {
  url: string;
  alt: string;
  credit: string;
  licence: string;
}

/** The Markdown of a picture, with its credit and licence as title. */
export function pictureMarkup({ url, alt, credit, licence }: PictureChoice): string {
  return `![${escapeLabel(alt)}](${url} "${`${credit} · ${licence}`.replace(/["\\]/g, '\\$&')}")`;
}

/**
 * Replaces a range of a text.
 * @returns the new text, and the offset after the replacement
 */
export function spliceText(
  text: string,
  { start, end }: { start: number; end: number },
  inserted: string,
): { text: string; caret: number } {
  return { text: text.slice(0, start) + inserted + text.slice(end), caret: start + inserted.length };
}

function escapeLabel(label: string): string {
  return label
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[[\]\\]/g, '\\$&');
}
