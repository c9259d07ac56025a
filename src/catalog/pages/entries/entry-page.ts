import type { Node } from '#graph/model/model.ts';
import { statusOf } from '#graph/model/node-status.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import { type DataLink, dataLinks } from '#linked-data/data-links.ts';
import { entryJsonLd } from '#linked-data/schema-org/page-json-ld.ts';
import { nodeBreadcrumbs } from '../../breadcrumbs.ts';
import type { Catalog } from '../../catalog.ts';
import { pageEmbed } from '../../embeds/embed.ts';
import { statusText } from '../../locale/status-text.ts';
import { searchMarks } from '../../search-marks.ts';

/** What the page of every node needs besides its own sections. */
export type EntryPage = ReturnType<typeof entryPage>;

/**
 * The head, title block and search marks of a node's page.
 * @param kicker the parts of the line above the title; empty parts are left out
 */
export function entryPage(
  catalog: Catalog,
  node: Node,
  context: LocaleContext,
  kicker: readonly (string | undefined)[],
) {
  const { graph } = catalog;
  const name = context.name(node.id);
  const summary = context.summary(node.id);
  const breadcrumbs = nodeBreadcrumbs(catalog, node, context);
  const ownSummary = 'summary' in node.data ? node.data.summary : undefined;
  return {
    context,
    name,
    kicker: kicker.filter((part) => part).join(' · '),
    description: summary?.text ?? name.text,
    /** The line below the title; undefined where it would repeat the facts that follow. */
    lead: node.kind === 'post' ? summary : ownSummary && context.text(ownSummary),
    /** The first line of an event or session that was not held. */
    status: statusText(graph, node.id, context),
    isCancelled: statusOf(graph.nodes, node.id) === 'cancelled',
    breadcrumbs,
    jsonLd: entryJsonLd(node, graph, context, breadcrumbs),
    file: `content/${catalog.contentFile(node)}`,
    search: searchMarks(graph, node, context),
    embed: pageEmbed(catalog, node),
    dataLinks: dataLinks(node, context.locale) satisfies DataLink[],
    /** Id for the links to the connection and graph pages, which have no sessions. */
    graphId: node.kind === 'session' ? undefined : node.id,
  };
}
