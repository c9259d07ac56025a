import type { Relationship } from '#graph/paths/page-projection.ts';
import type { DetailSegment } from '#graph/wire/node-detail.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import { isStringKey } from '#i18n/translate.ts';
import type { Text } from '#schemas/text.ts';
import { periodText } from '../evidence/qualifier-text.ts';
import { missedPresence } from './missed-presence.ts';

/** A relationship as one sentence of a language, in segments, so that names of nodes can be links. */
export function relationshipSentence(relationship: Relationship, context: LocaleContext): DetailSegment[] {
  const template = sentenceTemplate(templateKeys(relationship), context);
  const [, text = '', end = ''] = /^(.*?)([。.]?)$/s.exec(template) ?? [];
  const { a, b, via, at } = relationship;
  const slots: Record<string, DetailSegment> = {
    a: nameSegment(a, context),
    b: nameSegment(b, context),
    ...(via && { via: nameSegment(via, context) }),
    ...(at && { at: nameSegment(at, context) }),
    ...titleSlot(relationship, context),
  };
  const period = relationshipPeriod(relationship, context);
  const additions = [
    via && !template.includes('{via}') ? context.t('relationship.in') : '',
    period && context.t('relationship.when', { when: period }),
  ];
  return fillTemplate([text, ...additions, end].join(''), slots);
}

/**
 * The sentence of the first of these keys that has one, its arguments not yet filled in.
 * @throws when no key has a sentence
 */
function sentenceTemplate(keys: readonly string[], { t }: Pick<LocaleContext, 't'>): string {
  const key = keys.map((name) => `relationship.${name}`).find(isStringKey);
  if (key === undefined)
    throw new Error(`i18n/strings has no sentence for the relationship ${keys.join(', ')}.`);
  return t(key);
}

/** The keys under which a relationship may have its sentence, the most specific first. */
function templateKeys(relationship: Relationship): string[] {
  const { kind, at, edges } = relationship;
  const presence = missedPresence(relationship);
  if (presence) return [`missed.${presence}`];
  const { role, title } = edges[0]?.qualifiers ?? {};
  if (kind === 'session-person') return [`participant.${role ?? ''}`, 'participant'];
  if (at && kind === 'affiliation') return ['affiliation.at'];
  const own = typeof role === 'string' ? [`${kind}.${role}`] : [];
  return [...own, ...((title ?? role) ? [`${kind}.titled`] : []), kind];
}

function titleSlot({ kind, edges }: Relationship, context: LocaleContext): Record<string, DetailSegment> {
  const { title, role } = edges[0]?.qualifiers ?? {};
  const text = title ?? role;
  const hasTitle = kind === 'works-on' || kind === 'affiliation' || kind === 'honoured-by';
  return hasTitle && text !== undefined ? { title: context.text(text as Text).text } : {};
}

/** The period of an affiliation or of work on a project; a relationship at an event has its date there. */
function relationshipPeriod({ kind, at, edges }: Relationship, context: LocaleContext): string | undefined {
  const hasPeriod = (kind === 'affiliation' && !at) || kind === 'works-on';
  const qualifiers = edges[0]?.qualifiers;
  return hasPeriod && qualifiers ? periodText(qualifiers, context) : undefined;
}

function nameSegment(id: string, context: LocaleContext): DetailSegment {
  const { text, lang } = context.listed(id);
  return { text, href: context.href(id), ...(lang && lang !== context.lang && { lang }) };
}

function fillTemplate(template: string, slots: Readonly<Record<string, DetailSegment>>): DetailSegment[] {
  return template
    .split(/(\{\w+\})/)
    .flatMap((part) => slots[/^\{(\w+)\}$/.exec(part)?.[1] ?? ''] ?? part)
    .filter((part) => part !== '');
}
