import type { Graph as JsonLd, Thing } from 'schema-dts';
import type { Graph, Node } from '#graph/model/model.ts';
import { cardPath, pagePath } from '#i18n/paths.ts';
import { site } from '#site.ts';
import { articleOf } from './article.ts';
import { eventOf } from './event.ts';
import { organizationOf } from './organization.ts';
import { breadcrumbOf, collectionOf, type Step, siteOf } from './page.ts';
import { personOf } from './person.ts';
import { projectOf } from './project.ts';
import { seriesOf } from './series.ts';
import { sessionOf } from './session.ts';
import type { Voice } from './voice.ts';

/**
 * Linked data of the page of one node, in the page's language.
 * @param steps the breadcrumb, from the home page to the page itself
 */
export function entryJsonLd(node: Node, graph: Graph, voice: Voice, steps: readonly Step[]): JsonLd {
  return document([pictured(thingOf(node, graph, voice), node, voice), breadcrumbOf(steps)]);
}

/** Linked data of a list, the search page or the about page. */
export function listJsonLd(description: string, voice: Voice, steps: readonly Step[]): JsonLd {
  const page = steps.at(-1);
  const collection = page ? [collectionOf({ ...page, description }, voice)] : [];
  return document([...collection, breadcrumbOf(steps)]);
}

/** Linked data of the home page. */
export function homeJsonLd(description: string, voice: Voice): JsonLd {
  return document([siteOf(description, voice)]);
}

function document(things: readonly Thing[]): JsonLd {
  return { '@context': 'https://schema.org', '@graph': things };
}

/** The page's card as its image; not for people and organizations, whose image would be a portrait or a logo. */
function pictured(thing: Thing, { kind, slug }: Node, { locale }: Voice): Thing {
  if (typeof thing === 'string' || kind === 'person' || kind === 'organization') return thing;
  const image = `${site.origin}${cardPath(pagePath(locale, kind, slug))}`;
  return Object.assign(thing, { image });
}

function thingOf(node: Node, graph: Graph, voice: Voice): Thing {
  switch (node.kind) {
    case 'post':
      return articleOf(node, graph, voice);
    case 'event':
      return eventOf(node, graph, voice);
    case 'session':
      return sessionOf(node, graph, voice);
    case 'person':
      return personOf(node, graph, voice);
    case 'project':
      return projectOf(node, graph, voice);
    case 'organization':
      return organizationOf(node, graph, voice);
    case 'series':
      return seriesOf(node, graph, voice);
  }
}
