import type { Node } from '#graph/model/model.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import { type SitePage, sitePagePath } from '#i18n/paths.ts';
import type { BreadcrumbItem } from '#linked-data/schema-org/web-page.ts';
import { FOLDERS } from '#schemas/folders.ts';
import { site } from '#site.ts';
import type { Catalog } from './catalog.ts';

/** The trail of a node's page: home, the list of its kind, the events that contain it, the node. */
export function nodeBreadcrumbs(catalog: Catalog, node: Node, context: LocaleContext): BreadcrumbItem[] {
  const list = node.kind === 'session' ? FOLDERS.event : FOLDERS[node.kind];
  const nodes = [...containingEvents(catalog, node), node];
  return [
    ...listBreadcrumbs(list, context),
    ...nodes.map(({ id }) => ({ name: context.short(id).text, path: context.href(id) })),
  ];
}

/** The trail of a list, or of another page whose name is a navigation string. */
export function listBreadcrumbs(
  page: Exclude<SitePage, '' | 'connect' | 'graph' | `about/${string}`>,
  context: LocaleContext,
): BreadcrumbItem[] {
  return pageBreadcrumbs(page, context.t(`nav.${page}`), context);
}

/** The trail of a page with a name of its own: home, the page. */
export function pageBreadcrumbs(page: SitePage, name: string, context: LocaleContext): BreadcrumbItem[] {
  const home = { name: site.name[context.locale], path: sitePagePath(context.locale, '') };
  return [home, { name, path: sitePagePath(context.locale, page) }];
}

/** The event of a session and the events that contain an event, the outermost first. */
function containingEvents(catalog: Catalog, node: Node): Node[] {
  const owner =
    node.kind === 'session' ? node.event : node.kind === 'event' && `event:${node.data.partOf ?? ''}`;
  const parent = owner ? catalog.graph.nodes.get(owner) : undefined;
  return parent ? [...containingEvents(catalog, parent), parent] : [];
}
