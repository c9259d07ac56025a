import type { Piece } from '#graph/queries/node-detail.ts';
import type { Tie } from '#graph/queries/page-projection.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import type { Text } from '#i18n/localize.ts';
import { tieSentence } from '#i18n/strings/ties.ts';
import { when } from '../facts/when.ts';

/** A tie as one sentence of a language, in pieces: what has a page can be a link. */
export function say(tie: Tie, context: LocaleContext): Piece[] {
  const template = tieSentence(keysOf(tie), context);
  const [, words = '', end = ''] = /^(.*?)([。.]?)$/s.exec(template) ?? [];
  const slots: Record<string, Piece> = {
    a: named(tie.a, context),
    b: named(tie.b, context),
    ...(tie.via && { via: named(tie.via, context) }),
    ...(tie.at && { at: named(tie.at, context) }),
    ...titled(tie, context),
  };
  const dated = datesOf(tie, context);
  const behind = [
    tie.via && !template.includes('{via}') ? tieSentence(['in'], context) : '',
    dated && tieSentence(['when'], context).replace('{when}', dated),
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

function titled({ kind, edges }: Tie, context: LocaleContext): Record<string, Piece> {
  const { title, role } = edges[0]?.qualifiers ?? {};
  const words = title ?? role;
  const shown = kind === 'works-on' || kind === 'affiliation' || kind === 'honoured-by';
  return shown && words !== undefined ? { title: context.text(words as Text).text } : {};
}

/** When an affiliation or a part in a project held; what is tied to an event has its date there. */
function datesOf({ kind, at, edges }: Tie, context: LocaleContext): string | undefined {
  const lasting = (kind === 'affiliation' && !at) || kind === 'works-on';
  const qualifiers = edges[0]?.qualifiers;
  return lasting && qualifiers ? when(qualifiers, context) : undefined;
}

function named(id: string, context: LocaleContext): Piece {
  const { text, lang } = context.short(id);
  return { text, href: context.href(id), ...(lang && lang !== context.lang && { lang }) };
}

function filled(template: string, slots: Readonly<Record<string, Piece>>): Piece[] {
  return template
    .split(/(\{\w+\})/)
    .flatMap((part) => slots[/^\{(\w+)\}$/.exec(part)?.[1] ?? ''] ?? part)
    .filter((part) => part !== '');
}
