import type { Piece } from '#graph/queries/node-detail.ts';
import type { Tie } from '#graph/queries/page-projection.ts';
import type { Lens } from '#i18n/locale-context.ts';
import type { Text } from '#i18n/localize.ts';
import { tieSentence } from '#i18n/strings/ties.ts';
import { when } from '../facts/when.ts';

/** A tie as one sentence of a language, in pieces: what has a page can be a link. */
export function say(tie: Tie, lens: Lens): Piece[] {
  const template = tieSentence(keysOf(tie), lens);
  const [, words = '', end = ''] = /^(.*?)([。.]?)$/s.exec(template) ?? [];
  const slots: Record<string, Piece> = {
    a: named(tie.a, lens),
    b: named(tie.b, lens),
    ...(tie.via && { via: named(tie.via, lens) }),
    ...(tie.at && { at: named(tie.at, lens) }),
    ...titled(tie, lens),
  };
  const dated = datesOf(tie, lens);
  const behind = [
    tie.via && !template.includes('{via}') ? tieSentence(['in'], lens) : '',
    dated && tieSentence(['when'], lens).replace('{when}', dated),
  ];
  return filled([words, ...behind, end].join(''), slots);
}

/** The keys under which a tie may have its sentence, the most exact first. */
function keysOf({ kind, at, edges }: Tie): string[] {
  const { role, title } = edges[0]?.qualifiers ?? {};
  if (kind === 'session-person') return [`participant.${role ?? ''}`, 'participant'];
  if (at && kind === 'affiliation') return ['affiliation.at'];
  const own = typeof role === 'string' ? [`${kind}.${role}`] : [];
  return [...own, ...((title ?? role) ? [`${kind}.titled`] : []), kind];
}

function titled({ kind, edges }: Tie, lens: Lens): Record<string, Piece> {
  const { title, role } = edges[0]?.qualifiers ?? {};
  const words = title ?? role;
  const shown = kind === 'works-on' || kind === 'affiliation' || kind === 'honoured-by';
  return shown && words !== undefined ? { title: lens.text(words as Text).text } : {};
}

/** When an affiliation or a part in a project held; what is tied to an event has its date there. */
function datesOf({ kind, at, edges }: Tie, lens: Lens): string | undefined {
  const lasting = (kind === 'affiliation' && !at) || kind === 'works-on';
  const qualifiers = edges[0]?.qualifiers;
  return lasting && qualifiers ? when(qualifiers, lens) : undefined;
}

function named(id: string, lens: Lens): Piece {
  const { text, lang } = lens.short(id);
  return { text, href: lens.href(id), ...(lang && lang !== lens.lang && { lang }) };
}

function filled(template: string, slots: Readonly<Record<string, Piece>>): Piece[] {
  return template
    .split(/(\{\w+\})/)
    .flatMap((part) => slots[/^\{(\w+)\}$/.exec(part)?.[1] ?? ''] ?? part)
    .filter((part) => part !== '');
}
