import type { Prose, ProseLink } from '#prose/read-prose.ts';
import { isPrimary, type UncheckedEntry } from '#reader/entry.ts';
import { errorFinding, type Finding } from '#reader/finding.ts';
import { suggestionFor } from '#reader/nearest-word.ts';
import { FOLDERS } from '#schemas/folders.ts';
import { isRecord } from '#schemas/references.ts';
import type { CheckedArchive, Rule } from '../rule.ts';

export const linksResolve: Rule = {
  name: 'links-resolve',
  description:
    'A link to a page of the site or to a place in the text leads there; every footnote has its text.',
  check: (archive) => {
    const pages = sitePaths(archive);
    return archive.inspected.flatMap(({ file, prose }) =>
      prose ? proseFindings(prose, file, pages, archive) : [],
    );
  },
};

function proseFindings(
  prose: Prose,
  file: string,
  pages: ReadonlySet<string>,
  { pictures }: CheckedArchive,
): Finding[] {
  return [
    ...prose.links.flatMap((link) => {
      const { url } = link;
      if (url.startsWith('#')) return fragmentFinding(link, prose, file);
      if (!/^\/(?![/\\])/.test(url) || pictures.has(url)) return [];
      return pages.has(pagePathOf(url)) ? [] : [pathFinding(link, file, pages)];
    }),
    ...prose.undefinedFootnotes.map(({ label, ...position }) =>
      errorFinding('undefined-footnote', file, position, { label }),
    ),
  ];
}

function fragmentFinding(link: ProseLink, { anchors }: Prose, file: string): Finding[] {
  const fragment = decoded(link.url.slice(1));
  if (fragment === '' || anchors.has(fragment)) return [];
  const nearest = suggestionFor(fragment, anchors).suggestion;
  return [
    errorFinding('dead-link', file, link, { url: link.url, ...(nearest && { suggestion: `#${nearest}` }) }),
  ];
}

function pathFinding(link: ProseLink, file: string, pages: ReadonlySet<string>): Finding {
  const { url } = link;
  return errorFinding('dead-link', file, link, { url, ...suggestionFor(pagePathOf(url), pages) });
}

/** The path of a page without its language, query and fragment: `people/wang-li`. */
function pagePathOf(url: string): string {
  return decoded(url.replace(/[?#].*/, ''))
    .replace(/^\/(?:zh-hans|zh-hant|en)(?=\/|$)/, '')
    .replace(/^\/|\/$/g, '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Pages that do not show one node. */
const SITE_PAGES = ['', ...Object.values(FOLDERS), 'search', 'about', 'connect', 'graph', 'numbers', 'data'];

function sitePaths({ entries, broken }: CheckedArchive): ReadonlySet<string> {
  return new Set([...SITE_PAGES, ...[...entries, ...broken].filter(isPrimary).map(entryPath)]);
}

function entryPath({ kind, id, data }: UncheckedEntry): string {
  const slug = kind === 'post' && isRecord(data) ? data['slug'] : undefined;
  return `${FOLDERS[kind]}/${typeof slug === 'string' ? slug : id}`;
}
