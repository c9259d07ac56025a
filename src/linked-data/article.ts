import type { ArticleLeaf, CreativeWorkLeaf, OrganizationLeaf, PersonLeaf } from 'schema-dts';
import type { Graph, Node } from '#graph/model/model.ts';
import { localeOf } from '#i18n/locales.ts';
import { pagePath } from '#i18n/paths.ts';
import { site } from '#site.ts';
import { ARCHIVE, type PostSource } from '../schemas/post.ts';
import { given } from './given.ts';
import { datesOf } from './occasion.ts';
import { mixedPointers, pointers, statements } from './statements.ts';
import { addressOf, type Voice } from './voice.ts';

type Post = Extract<Node, { kind: 'post' }>;

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** A recap as schema.org's Article; what it retells is in `isBasedOn`. */
export function articleOf(node: Post, graph: Graph, voice: Voice): ArticleLeaf {
  const { data, id } = node;
  const url = addressOf(node, voice);
  const lang = voice.name(id).lang ?? data.lang;
  const marked = statements(graph, id, 'out', 'mention').map(({ to }) => to);
  const about = statements(graph, id, 'out', 'about').map(({ to }) => to);
  return given<ArticleLeaf>({
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
    publisher: archive(voice),
    license: LICENCE,
    isBasedOn: data.source && sourceOf(data.source, graph, voice),
    about: mixedPointers(about, graph, voice),
    mentions: mixedPointers(
      marked.filter((to) => !about.includes(to)),
      graph,
      voice,
    ),
    keywords: [...(data.tags ?? []), ...(data.keywords ?? [])],
    translationOfWork: originalOf(node, lang),
  });
}

/** The archive as an organization, for those who publish and write in its name. */
export function archive(voice: Voice) {
  return {
    '@type': 'Organization' as const,
    '@id': `${site.origin}/#archive`,
    name: site.name[voice.locale],
    url: `${site.origin}/${voice.locale}/`,
  };
}

type Byline = string | { name: string };

/** Those named as authors or translators; somebody whom no page shows is not named here either. */
function bylines(all: readonly Byline[] | undefined, graph: Graph, voice: Voice) {
  return (all ?? []).flatMap((byline) => bylineOf(byline, graph, voice));
}

function bylineOf(byline: Byline, graph: Graph, voice: Voice): readonly (PersonLeaf | OrganizationLeaf)[] {
  if (typeof byline !== 'string') return [{ '@type': 'Person', name: byline.name }];
  if (byline === ARCHIVE) return [archive(voice)];
  if (byline.startsWith('organization:')) return pointers([byline], 'Organization', graph, voice);
  return pointers([byline], 'Person', graph, voice);
}

function sourceOf(source: PostSource, graph: Graph, voice: Voice): CreativeWorkLeaf {
  return given<CreativeWorkLeaf>({
    '@type': 'CreativeWork',
    name: source.title,
    url: source.url,
    archivedAt: source.archived,
    author: bylines(source.authors, graph, voice),
    translator: bylines(source.translators, graph, voice),
    datePublished: source.date && datesOf(source.date).startDate,
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
