import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { graph } from '#catalog/graph.ts';
import { localeContext } from '#catalog/locale-context.ts';
import { localePaths } from '#catalog/paths.ts';
import { rssFeed } from '#feeds/rss.ts';
import type { Locale } from '#i18n/locales.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute<{ locale: Locale }> = ({ props }) =>
  rss(rssFeed(graph, localeContext(props.locale)));
