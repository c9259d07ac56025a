/** Gives the links to the other languages the query of this page, so that what is shown stays shown. */
export function keepInLanguages(query: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')) link.search = query;
}
