import type { Node } from '#graph/model/model.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import type { LocalizedText } from '#i18n/localize.ts';
import { from, into } from './graph.ts';
import { textFor } from './texts.ts';

/** One line about a node: its own summary, else its plainest facts; nothing where there are none. */
export function lineOf(node: Node, context: LocaleContext): LocalizedText | undefined {
  if (node.kind === 'post') {
    const { front, lang } = textFor(node.id, context.locale);
    return context.written(front.summary, lang);
  }
  if (node.data.summary) return context.text(node.data.summary);
  const facts = factsOf(node, context).filter((fact) => fact !== '');
  return facts.length > 0 ? { text: facts.join(' · '), lang: undefined, from: 'written' } : undefined;
}

function factsOf(node: Exclude<Node, { kind: 'post' }>, context: LocaleContext): string[] {
  if (node.kind === 'event')
    return [context.date(node.data.dates), node.data.city ? context.text(node.data.city).text : ''];
  if (node.kind === 'session') return [context.short(node.event).text];
  if (node.kind === 'series') return [context.label('series-kind', node.data.kind)];
  if (node.kind === 'organization') return [context.label('org-kind', node.data.kind)];
  if (node.kind === 'project') return node.data.kind ? [context.label('project-kind', node.data.kind)] : [];
  return personFacts(node.id, context);
}

function personFacts(id: string, context: LocaleContext): string[] {
  const there = new Set(into(id, 'participant', 'session-person').map((edge) => edge.from.split('#')[0]));
  const gatherings = there.size > 0 ? [context.t('preview.gatherings', { n: there.size })] : [];
  const organizations = from(id, 'affiliation').map(({ to }) => context.short(to).text);
  return [...gatherings, context.list([...new Set(organizations)].slice(0, 3))];
}
