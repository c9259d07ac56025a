import type { Node } from '#graph/model/model.ts';
import type { BacklinkGroup } from '#graph/queries/backlinks.ts';
import type { Locale } from '#i18n/locales.ts';
import { mentionsPath } from '#i18n/paths.ts';
import { nodeBreadcrumbs } from '../../breadcrumbs.ts';
import type { Catalog } from '../../catalog.ts';
import { pageOfBreadcrumbs } from '../lists/list-page.ts';

/** Posts with their sentences on one page: 1,000 had 50 KB gzipped on the page of a project. */
const MAX_BACKLINKS = 200;

type PageNode = Exclude<Node, { kind: 'session' }>;

/** A page with some of the posts that refer to a node; pages are counted from 1. */
export interface MentionPage {
  node: PageNode;
  page: number;
}

/** The backlinks on the page of a node itself, and how many more are on pages of their own. */
export function backlinksOnNodePage(groups: readonly BacklinkGroup[], most = MAX_BACKLINKS) {
  const all = countBacklinks(groups);
  return { groups: sliceGroups(groups, 0, most), all, isWhole: all <= most };
}

/** The pages of backlinks of every node that has too many for its own page. */
export function mentionPages(catalog: Catalog, most = MAX_BACKLINKS): MentionPage[] {
  return [...catalog.graph.nodes.values()].flatMap((node) => {
    if (node.kind === 'session') return [];
    const all = countBacklinks(catalog.backlinkGroups(node.id));
    const pages = all > most ? Math.ceil(all / most) : 0;
    return Array.from({ length: pages }, (_, index) => ({ node, page: index + 1 }));
  });
}

/** Everything on one of the pages of backlinks of a node. */
export function mentionsPage(
  catalog: Catalog,
  { node, page }: MentionPage,
  locale: Locale,
  most = MAX_BACKLINKS,
) {
  const context = catalog.localeContext(locale);
  const groups = catalog.backlinkGroups(node.id);
  const all = countBacklinks(groups);
  const name = context.t('backlinks.page', { name: context.short(node.id).text, page });
  const trail = [
    ...nodeBreadcrumbs(catalog, node, context),
    { name, path: mentionsPath(locale, node.kind, node.slug, page) },
  ];
  return {
    context,
    list: pageOfBreadcrumbs(trail, context.t('backlinks.all', { n: all }), context),
    groups: sliceGroups(groups, (page - 1) * most, most),
    pages: Array.from({ length: Math.ceil(all / most) }, (_, index) => ({
      name: String(index + 1),
      href: mentionsPath(locale, node.kind, node.slug, index + 1),
    })),
  };
}

function countBacklinks(groups: readonly BacklinkGroup[]): number {
  return groups.reduce((sum, { backlinks }) => sum + backlinks.length, 0);
}

/** So many backlinks from an index on, which counts through all groups. */
function sliceGroups(groups: readonly BacklinkGroup[], start: number, count: number): BacklinkGroup[] {
  let before = 0;
  return groups.flatMap(({ type, backlinks }) => {
    const own = backlinks.slice(Math.max(0, start - before), Math.max(0, start + count - before));
    before += backlinks.length;
    return own.length > 0 ? [{ type, backlinks: own }] : [];
  });
}
