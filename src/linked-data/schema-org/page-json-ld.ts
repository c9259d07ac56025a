import type { Graph as JsonLd, Thing } from 'schema-dts';
import type { Graph, Node } from '#graph/model/model.ts';
import { cardPath, pagePath } from '#i18n/paths.ts';
import { site } from '#site.ts';
import { articleJsonLd } from './article.ts';
import { eventJsonLd } from './event.ts';
import { organizationJsonLd } from './organization.ts';
import { breadcrumbJsonLd, collectionPageJsonLd, type BreadcrumbItem, websiteJsonLd } from './web-page.ts';
import { personJsonLd } from './person.ts';
import { projectJsonLd } from './project.ts';
import { seriesJsonLd } from './series.ts';
import { sessionJsonLd } from './session.ts';
import type { LinkedDataContext } from './references.ts';

/**
 * Linked data of the page of one node, in the page's language.
 * @param steps the breadcrumb, from the home page to the page itself
 */
export function entryJsonLd(node: Node, graph: Graph, voice: LinkedDataContext, steps: readonly BreadcrumbItem[]): JsonLd {
  return document([pictured(thingOf(node, graph, voice), node, voice), breadcrumbJsonLd(steps)]);
}

/** Linked data of a list, the search page or the about page. */
export function listJsonLd(description: string, voice: LinkedDataContext, steps: readonly BreadcrumbItem[]): JsonLd {
  const page = steps.at(-1);
  const collection = page ? [collectionPageJsonLd({ ...page, description }, voice)] : [];
  return document([...collection, breadcrumbJsonLd(steps)]);
}

/** Linked data of the home page. */
export function homeJsonLd(description: string, voice: LinkedDataContext): JsonLd {
  return document([websiteJsonLd(description, voice)]);
}

function document(things: readonly Thing[]): JsonLd {
  return { '@context': 'https://schema.org', '@graph': things };
}

/** The page's card as its image; not for people and organizations, whose image would be a portrait or a logo. */
function pictured(thing: Thing, { kind, slug }: Node, { locale }: LinkedDataContext): Thing {
  if (typeof thing === 'string' || kind === 'person' || kind === 'organization') return thing;
  const image = `${site.origin}${cardPath(pagePath(locale, kind, slug))}`;
  return Object.assign(thing, { image });
}

function thingOf(node: Node, graph: Graph, voice: LinkedDataContext): Thing {
  switch (node.kind) {
    case 'post':
      return articleJsonLd(node, graph, voice);
    case 'event':
      return eventJsonLd(node, graph, voice);
    case 'session':
      return sessionJsonLd(node, graph, voice);
    case 'person':
      return personJsonLd(node, graph, voice);
    case 'project':
      return projectJsonLd(node, graph, voice);
    case 'organization':
      return organizationJsonLd(node, graph, voice);
    case 'series':
      return seriesJsonLd(node, graph, voice);
  }
}
