import { LOCALES } from '#i18n/locales.ts';

/** One page or file to make. */
export interface RenderPath {
  /** `/en/posts/a-post`, as its route makes it. */
  pathname: string;
  /** Pattern of its route: `/[locale]/posts/[slug]`. */
  route: string;
}

/** Pages that one thread makes one after the other. */
const UNIT_PAGES = 24;

/**
 * Groups pages to units of work of one route each, as indexes: the language editions of a page are in one unit, because
 * they share results of the catalog. Every thread makes the same units from the same paths. A path that an earlier
 * route has is left out, as Astro does.
 */
export function renderUnits(paths: readonly RenderPath[]): number[][] {
  const units: number[][] = [];
  for (const editions of pagesOfRoutes(paths).values()) {
    let unit: number[] = [];
    for (const edition of editions.values()) {
      unit.push(...edition);
      if (unit.length < UNIT_PAGES) continue;
      units.push(unit);
      unit = [];
    }
    if (unit.length > 0) units.push(unit);
  }
  return units;
}

/** Indexes of the editions of each page, by route and then by path without language. */
function pagesOfRoutes(paths: readonly RenderPath[]): Map<string, Map<string, number[]>> {
  const routes = new Map<string, Map<string, number[]>>();
  const taken = new Set<string>();
  for (const [index, { pathname, route }] of paths.entries()) {
    const key = pathname.replace(/\/$/, '');
    if (taken.has(key)) continue;
    taken.add(key);
    const pages = routes.get(route) ?? new Map<string, number[]>();
    routes.set(route, pages);
    const page = withoutLocale(pathname);
    pages.set(page, [...(pages.get(page) ?? []), index]);
  }
  return routes;
}

function withoutLocale(pathname: string): string {
  const [, first = '', ...rest] = pathname.split('/');
  return (LOCALES as readonly string[]).includes(first) ? rest.join('/') : pathname;
}
