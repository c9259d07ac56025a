/** Elements whose rows are on another page, which `data-further` names. */
const FURTHER = '[data-further]';

/** True while rows of the list are on other pages. */
export function hasFurtherLists(list: HTMLElement): boolean {
  return list.querySelector(FURTHER) !== null;
}

/**
 * Fetches the rows that are on other pages, once, and puts each page's into its element.
 * @throws Error when a page cannot be fetched; the others are kept, and the next call requests those that are missing
 */
export async function loadFurtherLists(list: HTMLElement): Promise<void> {
  const loads = [...list.querySelectorAll<HTMLElement>(FURTHER)].map(async (element) => {
    const page = await fetchPage(element.dataset['further'] ?? '');
    const groups = page.querySelectorAll('[data-programme] > [data-group]');
    if (!('further' in element.dataset)) return;
    delete element.dataset['further'];
    const rows = document.createElement('div');
    rows.dataset['loaded'] = '';
    rows.append(...groups);
    element.append(rows);
  });
  const results = await Promise.allSettled(loads);
  const failed = results.find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
}

/** A page of the site, parsed by the browser without running its scripts and without a string of HTML, for Trusted Types. */
function fetchPage(url: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    request.addEventListener('load', () => {
      if (request.status === 200 && request.responseXML) resolve(request.responseXML);
      else reject(new Error(`GET ${url} failed with status ${request.status}`));
    });
    request.addEventListener('error', () => reject(new Error(`GET ${url} failed`)));
    request.open('GET', url);
    request.send();
  });
}
