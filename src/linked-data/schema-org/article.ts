import type { ArticleLeaf, CreativeWorkLeaf, OrganizationLeaf, PersonLeaf } from 'schema-dts';
import type { Graph, Node } from '#graph/model/model.ts';
import { localeOf } from '#i18n/locales.ts';
import { pagePath } from '#i18n/paths.ts';
import { isEditors, type PostSource } from '#schemas/post.ts';
import { site } from '#site.ts';
import { ARCHIVE_LICENCE_URL } from '../licence.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { archiveOrganization } from './archive-organization.ts';
import { undisputedTargets } from './edge-references.ts';
import { isoDates } from './event-fields.ts';
import { type LinkedDataContext, mixedReferences, nodePageUrl, typedReferences } from './references.ts';

type PostNode = Extract<Node, { kind: 'post' }>;

/** A post as schema.org Article; the text it retells is in `isBasedOn`. */
export function articleJsonLd(node: PostNode, graph: Graph, context: LinkedDataContext): ArticleLeaf {
  const { data, id } = node;
  const url = nodePageUrl(node, context);
  const { text: headline, lang = data.lang } = context.name(id);
  const about = undisputedTargets(graph, id, 'about');
  const mentions = undisputedTargets(graph, id, 'mention').filter((to) => !about.includes(to));
  return omitUndefined<ArticleLeaf>({
    '@type': 'Article',
    '@id': `${url}#post`,
    url,
    mainEntityOfPage: url,
    headline,
    description: context.summary(id)?.text,
    inLanguage: lang,
    datePublished: data.date,
    dateModified: data.updated,
    author: bylineObjects(data.authors, graph, context),
    translator: bylineObjects(data.translators, graph, context),
    publisher: archiveOrganization(context),
    license: ARCHIVE_LICENCE_URL,
    isBasedOn: data.source && retoldWork(data.source, graph, context),
    about: mixedReferences(about, graph, context),
    mentions: mixedReferences(mentions, graph, context),
    keywords: [
      ...(data.topics ?? []).map((topic) => context.topicName(topic).text),
      ...(data.keywords ?? []),
    ],
    translationOfWork: translatedWork(node, lang),
  });
}

type Byline = PostNode['data']['authors'][number];

/** Authors or translators. A person without a page in the archive (opted out) is left out. */
function bylineObjects(
  bylines: readonly Byline[] | undefined,
  graph: Graph,
  context: LinkedDataContext,
): (PersonLeaf | OrganizationLeaf)[] {
  return (bylines ?? []).flatMap((byline): readonly (PersonLeaf | OrganizationLeaf)[] => {
    if (typeof byline !== 'string') return [{ '@type': 'Person', name: byline.name }];
    if (isEditors(byline)) return [archiveOrganization(context)];
    if (byline.startsWith('organization:')) return typedReferences([byline], 'Organization', graph, context);
    return typedReferences([byline], 'Person', graph, context);
  });
}

function retoldWork(source: PostSource, graph: Graph, context: LinkedDataContext): CreativeWorkLeaf {
  return omitUndefined<CreativeWorkLeaf>({
    '@type': 'CreativeWork',
    name: source.title,
    url: source.url,
    archivedAt: source.archived,
    author: bylineObjects(source.authors, graph, context),
    translator: bylineObjects(source.translators, graph, context),
    datePublished: source.date && isoDates(source.date).startDate,
    inLanguage: source.language,
    license: source.licence && `https://spdx.org/licenses/${source.licence}.html`,
    publisher: source.platform ? { '@type': 'Organization', name: source.platform } : undefined,
  });
}

/** The page of the original, when this page shows a translation or a conversion of it. */
function translatedWork({ slug, data }: PostNode, shownLang: string) {
  if (shownLang === data.lang) return undefined;
  return { '@id': `${site.origin}${pagePath(localeOf(data.lang), 'post', slug)}#post` };
}
