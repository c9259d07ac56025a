/** What a page states about itself for search. */
export interface SearchPageData {
  kind: string;
  /** Node id; empty for a page that is not of a node. */
  id: string;
  /** `YYYY-MM-DD`: first day of an event, or day of a post; else empty. */
  date: string;
  /** Every form of its name: a page whose name matches a query is shown first. */
  names: readonly string[];
  /** One line that describes the page. */
  summary: string;
  /** Of an event: the slug of its series, and its city in each language. */
  series?: string;
  places?: readonly string[];
  /** True for a list of pages that are found themselves: of its text only the title is searched. */
  titleOnly?: boolean;
  /** Values by facet, as ids without their kind. */
  facets: Readonly<Record<string, readonly string[]>>;
}

/** The attributes of `<main>` that `readSearchAttributes` reads. A page without them is not indexed. */
export function searchAttributes(data: SearchPageData): Record<string, string> {
  return {
    'data-search-body': '',
    'data-search-kind': data.kind,
    'data-search-id': data.id,
    'data-search-date': data.date,
    'data-search-names': JSON.stringify(data.names),
    'data-search-line': data.summary,
    'data-search-filter': JSON.stringify(data.facets),
    ...(data.titleOnly ? { 'data-search-title-only': '' } : {}),
    ...(data.series ? { 'data-search-series': data.series } : {}),
    ...(data.places?.length ? { 'data-search-places': JSON.stringify(data.places) } : {}),
  };
}

/**
 * Reads the data of a built page.
 * @param attribute returns the value of an attribute of its `<main>`, empty when it has none
 * @throws SyntaxError when an attribute that must contain JSON does not
 */
export function readSearchAttributes(attribute: (name: string) => string): SearchPageData {
  const series = attribute('data-search-series');
  const places = parseJson<string[]>(attribute('data-search-places'), []);
  return {
    kind: attribute('data-search-kind') || 'page',
    id: attribute('data-search-id'),
    date: attribute('data-search-date'),
    names: parseJson<string[]>(attribute('data-search-names'), []),
    summary: attribute('data-search-line'),
    facets: parseJson<Record<string, string[]>>(attribute('data-search-filter'), {}),
    ...(series === '' ? {} : { series }),
    ...(places.length === 0 ? {} : { places }),
  };
}

function parseJson<T>(source: string, fallback: T): T {
  return source === '' ? fallback : (JSON.parse(source) as T);
}
