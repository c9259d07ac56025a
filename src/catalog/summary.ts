import type { Node } from '#graph/model/model.ts';
import type { Lens } from '#i18n/locale-context.ts';
import type { Written } from '#i18n/localize.ts';
import { from, into } from './graph.ts';
import { textFor } from './texts.ts';

/** One line about a node: its own summary, else its plainest facts; nothing where there are none. */
export function lineOf(node: Node, lens: Lens): Written | undefined {
  if (node.kind === 'post') {
    const { front, lang } = textFor(node.id, lens.locale);
    return lens.written(front.summary, lang);
  }
  if (node.data.summary) return lens.text(node.data.summary);
  const facts = factsOf(node, lens).filter((fact) => fact !== '');
  return facts.length > 0 ? { text: facts.join(' · '), lang: undefined, from: 'written' } : undefined;
}

function factsOf(node: Exclude<Node, { kind: 'post' }>, lens: Lens): string[] {
  if (node.kind === 'event')
    return [lens.date(node.data.dates), node.data.city ? lens.text(node.data.city).text : ''];
  if (node.kind === 'session') return [lens.short(node.event).text];
  if (node.kind === 'series') return [lens.label('series-kind', node.data.kind)];
  if (node.kind === 'organization') return [lens.label('org-kind', node.data.kind)];
  if (node.kind === 'project') return node.data.kind ? [lens.label('project-kind', node.data.kind)] : [];
  return personFacts(node.id, lens);
}

function personFacts(id: string, lens: Lens): string[] {
  const there = new Set(into(id, 'participant', 'session-person').map((edge) => edge.from.split('#')[0]));
  const gatherings = there.size > 0 ? [lens.t('preview.gatherings', { n: there.size })] : [];
  const organizations = from(id, 'affiliation').map(({ to }) => lens.short(to).text);
  return [...gatherings, lens.list([...new Set(organizations)].slice(0, 3))];
}
