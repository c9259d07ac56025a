import { attributeValue, type HtmlOpenTag, tokenizeHtml } from '#text/html.ts';
import type { VerifyCheck } from '../verification.ts';

/** Attributes that make a browser load something without a click. */
const LOADING = ['src', 'srcset', 'poster', 'data', 'background'];
/** Values of `rel` for which a browser loads the URL. */
const LOADED =
  /\b(?:stylesheet|icon|apple-touch-icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest)\b/;

/** Nothing is loaded from other sites, and no script or style is written into a page. */
export const foreignCheck: VerifyCheck = {
  name: 'foreign',
  run({ site }) {
    const faults = site.pages.flatMap((page) =>
      tokenizeHtml(site.read(page))
        .filter((token) => token.type === 'open')
        .flatMap((tag) => faultsOf(tag).map((fault) => `${page}: ${fault}`)),
    );
    return { checked: site.pages.length, faults };
  },
};

function faultsOf(tag: HtmlOpenTag): string[] {
  const { name, attributes } = tag;
  const isData = name === 'script' && /json/.test(attributeValue(tag, 'type') ?? '');
  return [
    ...(name === 'style' ? ['a style sheet in the page'] : []),
    ...(name === 'script' && !isData && attributeValue(tag, 'src') === undefined
      ? ['a script in the page']
      : []),
    ...attributes.flatMap((attribute) =>
      /^(?:style|on[a-z]+)$/.test(attribute.name) ? `attribute ${attribute.name} of ${name}` : [],
    ),
    ...loadedAddresses(tag).flatMap((url) => (/^(?:[a-z]+:)?\/\//i.test(url) ? `loads ${url}` : [])),
  ];
}

function loadedAddresses(tag: HtmlOpenTag): string[] {
  const isLoadedLink = tag.name === 'link' && LOADED.test(attributeValue(tag, 'rel') ?? '');
  const names = isLoadedLink ? [...LOADING, 'href'] : LOADING;
  return names.flatMap((name) => attributeValue(tag, name) ?? []);
}
