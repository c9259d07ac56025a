import type { Graph as JsonLd, Thing } from 'schema-dts';
import type { Graph, Node } from '#graph/model/model.ts';
import { cardPath, pagePath } from '#i18n/paths.ts';
import { site } from '#site.ts';
import { articleJsonLd } from './article.ts';
import { eventJsonLd } from './event.ts';
import { organizationJsonLd } from './organization.ts';
import { personJsonLd } from './person.ts';
import { projectJsonLd } from './project.ts';
import type { LinkedDataContext } from './references.ts';
import { seriesJsonLd } from './series.ts';
import { sessionJsonLd } from './session.ts';
import { type BreadcrumbItem, breadcrumbJsonLd, collectionPageJsonLd, websiteJsonLd } from './web-page.ts';

/**
 * The JSON-LD of the page of one node, in the page's language.
 * @param breadcrumbs from the home page to the page itself
 */
export function entryJsonLd(
  node: Node,
  graph: Graph,
  context: LinkedDataContext,
  breadcrumbs: readonly BreadcrumbItem[],
): JsonLd {
  const thing = withCardImage(nodeJsonLd(node, graph, context), node, context);
  return jsonLdGraph([thing, breadcrumbJsonLd(breadcrumbs)]);
}

/** The JSON-LD of a list, the search page or the about page; its last breadcrumb is the page itself. */
export function listJsonLd(
  description: string,
  context: LinkedDataContext,
  breadcrumbs: readonly BreadcrumbItem[],
): JsonLd {
  const page = breadcrumbs.at(-1);
  const collection = page ? [collectionPageJsonLd({ ...page, description }, context)] : [];
  return jsonLdGraph([...collection, breadcrumbJsonLd(breadcrumbs)]);
}

/** The JSON-LD of the home page. */
export function homeJsonLd(description: string, context: LinkedDataContext): JsonLd {
  return jsonLdGraph([websiteJsonLd(description, context)]);
}

/** Several objects of one page as one JSON-LD document (https://www.w3.org/TR/json-ld11/#named-graphs). */
export function jsonLdGraph(things: readonly Thing[]): JsonLd {
  return { '@context': 'https://schema.org', '@graph': things };
}

/**
 * Adds the page's social card as the image. People and organizations have none: their `image` means a portrait or a logo.
 */
function withCardImage(thing: Thing, { kind, slug }: Node, { locale }: LinkedDataContext): Thing {
  if (typeof thing === 'string' || kind === 'person' || kind === 'organization') return thing;
  const image = `${site.origin}${cardPath(pagePath(locale, kind, slug))}`;
  return Object.assign(thing, { image });
}

function nodeJsonLd(node: Node, graph: Graph, context: LinkedDataContext): Thing {
  switch (node.kind) {
    case 'post':
      return articleJsonLd(node, graph, context);
    case 'event':
      return eventJsonLd(node, graph, context);
    case 'session':
      return sessionJsonLd(node, graph, context);
    case 'person':
      return personJsonLd(node, graph, context);
    case 'project':
      return projectJsonLd(node, graph, context);
    case 'organization':
      return organizationJsonLd(node, graph, context);
    case 'series':
      return seriesJsonLd(node, graph, context);
  }
}
