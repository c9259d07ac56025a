import type { APIContext } from 'astro';
import { localeContext } from '#catalog/locale-context.ts';
import { localePaths } from '#catalog/paths.ts';
import { tiesAt, wholeOnce } from '#catalog/ties.ts';
import { nodeFile, toldTie } from '#catalog/relationships/node-detail.ts';
import type { WireNode } from '#graph/wire/wire-format.ts';
import type { Locale } from '#i18n/locales.ts';
import { FOLDERS } from '#schemas/folders.ts';

/** One file for each node in each language. */
export function getStaticPaths() {
  return localePaths().flatMap(({ props: { locale } }) =>
    wholeOnce().nodes.map((node) => ({
      params: { locale, path: `${FOLDERS[node.kind]}/${node.id.slice(node.kind.length + 1)}` },
      props: { locale, node },
    })),
  );
}

/** The ties of a node, each as a sentence with its evidence. */
export function GET({ props }: APIContext<{ locale: Locale; node: WireNode }>): Response {
  const context = localeContext(props.locale);
  const ties = tiesAt(props.node.id).map((near) => toldTie(near, context));
  return Response.json(nodeFile(props.node, ties, context));
}
