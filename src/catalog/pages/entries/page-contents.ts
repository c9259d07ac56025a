/** A section of a page, as its contents and its counts link to it. */
export interface PageSection {
  /** Id of the section. */
  id: string;
  name: string;
  /** Number of its rows; a section with none is left out, one without a number is not. */
  n?: number | undefined;
}

/** A page with fewer sections needs no contents. */
const MIN_SECTIONS = 4;

/** The sections that are on the page, in order; none for a short page. */
export function pageContents(sections: readonly (PageSection | false)[]): PageSection[] {
  const shown = sections.filter((section) => section !== false && section.n !== 0) as PageSection[];
  return shown.length < MIN_SECTIONS ? [] : shown;
}
