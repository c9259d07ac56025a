/** Sets the query of the links to the other locales to that of this page, so that they show the same state. */
export function setLanguageLinkQuery(query: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')) link.search = query;
}
