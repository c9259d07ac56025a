import type { Node } from '#graph/model/model.ts';
import { LOCALES, type Locale } from '#i18n/locales.ts';
import { all } from './graph.ts';

type Of<K extends Node['kind']> = Extract<Node, { kind: K }>;

/** The pages of every node of a kind, in each language. */
export function pathsOf<K extends Node['kind']>(kind: K) {
  return LOCALES.flatMap((locale) =>
    all(kind).map((node) => ({
      params: { locale, slug: node.slug },
      props: { locale, node: node as Of<K> },
    })),
  );
}

/** The pages of every session, below their event. */
export function sessionPaths() {
  return pathsOf('session').map(({ params: { locale, slug }, props }) => {
    const [event = '', session = ''] = slug.split('/');
    return { params: { locale, event, session }, props };
  });
}

/** One page in each language. */
export function localePaths(): { params: { locale: Locale }; props: { locale: Locale } }[] {
  return LOCALES.map((locale) => ({ params: { locale }, props: { locale } }));
}
