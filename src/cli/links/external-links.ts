import type { Archive } from '#reader/archive.ts';
import type { ContentFile } from '#reader/entry.ts';
import { walkValues } from '#reader/walk-values.ts';
import { compareStrings } from '#text/compare.ts';

/** A URL of another site, and its first position in the archive. */
export interface ExternalLink {
  /** Without its fragment, which no server sees. */
  url: string;
  file: string;
  line: number;
}

/** Every URL of another site that the archive links to, each once, in order. Copies in web archives are left out. */
export function externalLinks({
  entries,
  registers,
}: Pick<Archive, 'entries' | 'registers'>): ExternalLink[] {
  const shown = entries.filter(isPublished);
  const links = [
    ...[...registers, ...shown].flatMap(fieldLinks),
    ...shown.flatMap(({ file, prose }) =>
      (prose?.links ?? []).flatMap(({ url, line }) => linkTo(url, file, line)),
    ),
  ];
  const first = new Map(links.toReversed().map((link) => [link.url, link]));
  return [...first.values()].sort((a, b) => compareStrings(a.url, b.url));
}

function fieldLinks({ file, data, positionOf }: ContentFile): ExternalLink[] {
  return [...walkValues(data)].flatMap(({ path, value }) =>
    typeof value === 'string' && path.at(-1) !== 'archived' ? linkTo(value, file, positionOf(path).line) : [],
  );
}

function linkTo(text: string, file: string, line: number): ExternalLink[] {
  return /^https?:\/\/\S+$/.test(text) && URL.canParse(text)
    ? [{ url: withoutFragment(text), file, line }]
    : [];
}

function isPublished({ data }: Archive['entries'][number]): boolean {
  return !('listed' in data && data.listed === 'opt-out');
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/, '');
}
