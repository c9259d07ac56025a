import type { ArticleLeaf, CreativeWorkLeaf, OrganizationLeaf, PersonLeaf } from 'schema-dts';
import type { Graph, Node } from '#graph/model/model.ts';
import { localeOf } from '#i18n/locales.ts';
import { pagePath } from '#i18n/paths.ts';
import { site } from '#site.ts';
import { ARCHIVE, type PostSource } from '#schemas/post.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { isoDates } from './event-fields.ts';
import { mixedReferences, typedReferences, undisputedEdges } from './edge-references.ts';
import { nodePageUrl, type LinkedDataContext } from './references.ts';

type Post = Extract<Node, { kind: 'post' }>;

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** A recap as schema.org's Article; what it retells is in `isBasedOn`. */
export function articleJsonLd(node: Post, graph: Graph, voice: LinkedDataContext): ArticleLeaf {
  const { data, id } = node;
  const url = nodePageUrl(node, voice);
  const lang = voice.name(id).lang ?? data.lang;
  const marked = undisputedEdges(graph, id, 'out', 'mention').map(({ to }) => to);
  const about = undisputedEdges(graph, id, 'out', 'about').map(({ to }) => to);
  return omitUndefined<ArticleLeaf>({
    '@type': 'Article',
    '@id': `${url}#post`,
    url,
    mainEntityOfPage: url,
    headline: voice.name(id).text,
    description: voice.summary(id)?.text,
    inLanguage: lang,
    datePublished: data.date,
    dateModified: data.updated,
    author: bylines(data.authors, graph, voice),
    translator: bylines(data.translators, graph, voice),
    publisher: archiveOrganization(voice),
    license: LICENCE,
    isBasedOn: data.source && sourceOf(data.source, graph, voice),
    about: mixedReferences(about, graph, voice),
    mentions: mixedReferences(
      marked.filter((to) => !about.includes(to)),
      graph,
      voice,
    ),
    keywords: [...(data.tags ?? []), ...(data.keywords ?? [])],
    translationOfWork: originalOf(node, lang),
  });
}

/** The archive as an organization, for those who publish and write in its name. */
export function archiveOrganization(voice: LinkedDataContext) {
  return {
    '@type': 'Organization' as const,
    '@id': `${site.origin}/#archive`,
    name: site.name[voice.locale],
    url: `${site.origin}/${voice.locale}/`,
  };
}

type Byline = string | { name: string };

/** Those named as authors or translators; somebody whom no page shows is not named here either. */
function bylines(all: readonly Byline[] | undefined, graph: Graph, voice: LinkedDataContext) {
  return (all ?? []).flatMap((byline) => bylineOf(byline, graph, voice));
}

function bylineOf(byline: Byline, graph: Graph, voice: LinkedDataContext): readonly (PersonLeaf | OrganizationLeaf)[] {
  if (typeof byline !== 'string') return [{ '@type': 'Person', name: byline.name }];
  if (byline === ARCHIVE) return [archiveOrganization(voice)];
  if (byline.startsWith('organization:')) return typedReferences([byline], 'Organization', graph, voice);
  return typedReferences([byline], 'Person', graph, voice);
}

function sourceOf(source: PostSource, graph: Graph, voice: LinkedDataContext): CreativeWorkLeaf {
  return omitUndefined<CreativeWorkLeaf>({
    '@type': 'CreativeWork',
    name: source.title,
    url: source.url,
    archivedAt: source.archived,
    author: bylines(source.authors, graph, voice),
    translator: bylines(source.translators, graph, voice),
    datePublished: source.date && isoDates(source.date).startDate,
    inLanguage: source.language,
    license: source.licence && `https://spdx.org/licenses/${source.licence}.html`,
    publisher: source.platform ? { '@type': 'Organization', name: source.platform } : undefined,
  });
}

/** The original's page, when this page shows a translation or a conversion of it. */
function originalOf({ slug, data }: Post, shown: string) {
  if (shown === data.lang) return undefined;
  return { '@id': `${site.origin}${pagePath(localeOf(data.lang), 'post', slug)}#post` };
}
