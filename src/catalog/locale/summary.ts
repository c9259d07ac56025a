import { edgesFrom } from '#graph/model/edges.ts';
import type { Graph, Node } from '#graph/model/model.ts';
import { gatheringsAttended } from '#graph/queries/participants.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import type { LocalizedText } from '#i18n/localize.ts';
import { postTextFor } from './post-text.ts';
import { stageText } from './stage-text.ts';
import { statusText } from './status-text.ts';

/**
 * One line about a node: its own summary, else its main facts, after the status of an event or session that was not
 * held; undefined where it has neither.
 */
export function summaryOf(graph: Graph, node: Node, context: LocaleContext): LocalizedText | undefined {
  if (node.kind === 'post') {
    const { front, lang } = postTextFor(graph, node.id, context.locale);
    return context.written(front.summary, lang);
  }
  const status = statusText(graph, node.id, context);
  const own = ownSummary(node, context);
  if (own) return status ? { ...own, text: status + context.t('sentence.gap') + own.text } : own;
  const facts = factsOf(graph, node, context).filter((fact) => fact !== '');
  const text = [...(status ? [status] : []), facts.join(' · ')].filter((part) => part !== '');
  return text.length > 0
    ? { text: text.join(context.t('sentence.gap')), lang: undefined, from: 'written' }
    : undefined;
}

function factsOf(graph: Graph, node: Exclude<Node, { kind: 'post' }>, context: LocaleContext): string[] {
  switch (node.kind) {
    case 'event':
      return [context.date(node.data.dates), node.data.place ? context.placeName(node.data.place).text : ''];
    case 'session':
      return [context.short(node.event).text];
    case 'series':
      return [context.label('series-kind', node.data.kind)];
    case 'organization':
      return [context.label('org-kind', node.data.kind)];
    case 'project':
      return [
        node.data.kind ? context.label('project-kind', node.data.kind) : '',
        stageText(node.data, context) ?? '',
      ];
    case 'person':
      return personFacts(graph, node.id, context);
  }
}

/** At how many events somebody was, and up to three organizations. */
function personFacts(graph: Graph, id: string, context: LocaleContext): string[] {
  const events = new Set(gatheringsAttended(graph, id).map(({ event }) => event));
  const count = events.size > 0 ? [context.t('preview.gatherings', { n: events.size })] : [];
  const organizations = edgesFrom(graph, id, 'affiliation').map(({ to }) => context.short(to).text);
  return [...count, context.list([...new Set(organizations)].slice(0, 3))];
}

/** The summary of a node's file; that of a project ends with its newest stage. */
function ownSummary(
  node: Exclude<Node, { kind: 'post' }>,
  context: LocaleContext,
): LocalizedText | undefined {
  if (!node.data.summary) return undefined;
  const summary = context.text(node.data.summary);
  const stage = node.kind === 'project' ? stageText(node.data, context) : undefined;
  return stage ? { ...summary, text: summary.text + context.t('sentence.gap') + stage } : summary;
}
