/** Event of the disclosure when its table has arrived. */
const LOADED = 'graph-table-loaded';

/**
 * Puts the table of another page into a disclosure whose `data-rows` is the path of that page, in place of the links to
 * it. Those stay when the page cannot be loaded.
 */
export async function loadTable(disclosure: HTMLElement): Promise<void> {
  const path = disclosure.dataset['rows'];
  if (path === undefined) return;
  disclosure.setAttribute('aria-busy', 'true');
  const table = (await fetchPage(path))?.querySelector('[data-graph-table]');
  disclosure.removeAttribute('aria-busy');
  if (!table) return;
  disclosure.querySelector('[data-rows-links]')?.replaceWith(document.adoptNode(table));
  disclosure.dispatchEvent(new Event(LOADED));
}

/** Calls a function with the table of the page: at once, or when it has been loaded. */
export function whenTableIsThere(use: (table: HTMLTableElement) => void): void {
  const table = document.querySelector<HTMLTableElement>('[data-graph-table]');
  if (table) use(table);
  else
    document
      .querySelector('[data-rows]')
      ?.addEventListener(LOADED, () => whenTableIsThere(use), { once: true });
}

/** A page of this site; undefined when it cannot be loaded. The request parses it: Trusted Types forbid to parse a string. */
function fetchPage(path: string): Promise<Document | undefined> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    request.onload = () => resolve(request.status === 200 ? (request.responseXML ?? undefined) : undefined);
    request.onerror = () => resolve(undefined);
    request.open('GET', path);
    request.send();
  });
}
