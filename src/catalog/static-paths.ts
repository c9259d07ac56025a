import type { Node } from '#graph/model/model.ts';
import { crowdedEvents } from '#graph/queries/crowded-events.ts';
import { longProgrammes, projectsWithManySessions } from '#graph/queries/long-programmes.ts';
import { hasOwnPage } from '#graph/queries/session-pages.ts';
import type { Locale } from '#i18n/locales.ts';
import { previewGroup, type RegisterPage } from '#i18n/paths.ts';
import { FOLDERS } from '#schemas/folders.ts';
import { site } from '#site.ts';
import type { Catalog, NodeOf } from './catalog.ts';
import { mentionPages } from './pages/entries/mentions-page.ts';
import { type ParallelTexts, parallelTexts } from './post/side-by-side.ts';
import { TABLE_ORDERS, type TableOrder, tableOrderSlug } from './relationships/graph-table.ts';

/** One route for each language. */
export function localeRoutes(): { params: { locale: Locale }; props: { locale: Locale } }[] {
  return site.locales.map((locale) => ({ params: { locale }, props: { locale } }));
}

/** A route for each node of a kind in each language. */
export function nodeRoutes<K extends Node['kind']>({ nodesOfKind }: Catalog, kind: K) {
  return site.locales.flatMap((locale) =>
    nodesOfKind(kind).map((node: NodeOf<K>) => ({
      params: { locale, slug: node.slug },
      props: { locale, node },
    })),
  );
}

/** A route for each session with a page of its own in each language, below its event. */
export function sessionRoutes(catalog: Catalog) {
  return nodeRoutes(catalog, 'session')
    .filter(({ props: { node } }) => hasOwnPage(catalog.graph, node))
    .map(({ params: { locale, slug }, props }) => {
      const [event = '', session = ''] = slug.split('/');
      return { params: { locale, event, session }, props };
    });
}

/** A route for each event whose programme is a page of its own, in each language. */
export function programmeRoutes(catalog: Catalog) {
  const long = new Set(longProgrammes(catalog.graph));
  return nodeRoutes(catalog, 'event')
    .filter(({ props: { node } }) => long.has(node.id))
    .map(({ params: { locale, slug }, props }) => ({ params: { locale, event: slug }, props }));
}

/** A route for each event whose list of people is a page of its own, in each language. */
export function eventPeopleRoutes(catalog: Catalog) {
  const crowded = new Set(crowdedEvents(catalog.graph));
  return nodeRoutes(catalog, 'event')
    .filter(({ props: { node } }) => crowded.has(node.id))
    .map(({ params: { locale, slug }, props }) => ({ params: { locale, event: slug }, props }));
}

/** A route for each project whose sessions are a page of their own, in each language. */
export function projectSessionsRoutes(catalog: Catalog) {
  const many = new Set(projectsWithManySessions(catalog.graph));
  return nodeRoutes(catalog, 'project')
    .filter(({ props: { node } }) => many.has(node.id))
    .map(({ params: { locale, slug }, props }) => ({ params: { locale, project: slug }, props }));
}

/** A route for each page of backlinks of a node that has many, in each language. */
export function mentionRoutes(catalog: Catalog) {
  return site.locales.flatMap((locale) =>
    mentionPages(catalog).map(({ node, page }) => ({
      params: { locale, folder: FOLDERS[node.kind], slug: node.slug, page: String(page) },
      props: { locale, node, page },
    })),
  );
}

/** A route for each post that has a side-by-side page, in each language. */
export function sideBySideRoutes(catalog: Catalog) {
  return nodeRoutes(catalog, 'post').flatMap(({ params, props }) => {
    const parallel: ParallelTexts | undefined = parallelTexts(catalog.graph, props.node.id, props.locale);
    return parallel ? [{ params, props: { ...props, parallel } }] : [];
  });
}

/** A route for each topic or place in each language. */
export function registerRoutes({ graph }: Pick<Catalog, 'graph'>, register: RegisterPage) {
  return site.locales.flatMap((locale) =>
    Object.keys(graph[register]).map((slug) => ({ params: { locale, slug }, props: { locale, id: slug } })),
  );
}

/** A feed for each event, person and project in each language, also under previous ids. */
export function topicFeedRoutes(catalog: Catalog) {
  return (['event', 'person', 'project'] as const).flatMap((kind) =>
    nodeRoutes(catalog, kind).flatMap(({ params, props }) =>
      [params.slug, ...(props.node.data.previousIds ?? [])].map((slug) => ({
        params: { ...params, slug, folder: FOLDERS[kind] },
        props: { locale: props.locale, node: props.node as Node },
      })),
    ),
  );
}

/** A file for each group of link previews, in each language, with the keys and ids of its nodes. */
export function linkPreviewRoutes({ graph }: Catalog) {
  const keys = [...graph.nodes.values()].flatMap(({ id, kind, slug }) =>
    kind === 'session' ? [] : { key: `${FOLDERS[kind]}/${slug}`, id },
  );
  const groups = [...Map.groupBy(keys, ({ key }) => previewGroup(key))];
  return site.locales.flatMap((locale) =>
    groups.map(([group, nodes]) => ({ params: { locale, group }, props: { locale, nodes } })),
  );
}

/** A detail file for each node of the full graph, in each language. */
export function nodeDetailRoutes({ relationships }: Catalog) {
  return site.locales.flatMap((locale) =>
    relationships.pageGraph().nodes.map((node) => ({
      params: { locale, path: `${FOLDERS[node.kind]}/${node.id.slice(node.kind.length + 1)}` },
      props: { locale, node },
    })),
  );
}

/** The graph page, and once more with its table in each order, in each language. */
export function graphPageRoutes(): {
  params: { locale: Locale; order: string | undefined };
  props: { locale: Locale; order: TableOrder | undefined };
}[] {
  return site.locales.flatMap((locale) =>
    [undefined, ...TABLE_ORDERS].map((order) => ({
      params: { locale, order: order && tableOrderSlug(order).replace('/', '') },
      props: { locale, order },
    })),
  );
}
