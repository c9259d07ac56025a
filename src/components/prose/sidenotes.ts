const NOTE = /<li id="user-content-fn-([^"]+)">\s*<p[^>]*>([\s\S]*?)<\/p>/g;
const REFERENCE = /<sup>\s*<a href="#user-content-fn-([^"]+)"[^>]*>([^<]*)<\/a>\s*<\/sup>/g;
const BACK = /\s*<a [^>]*data-footnote-backref[^>]*>[\s\S]*?<\/a>/g;

/**
 * Sets each footnote once more beside the line that calls it, for where there is room. A screen reader and the
 * search have the list at the end, with its links; the copy is only for the eye, and has none.
 */
export function withSidenotes(html: string): string {
  const notes = new Map([...html.matchAll(NOTE)].map(([, id = '', words = '']) => [id, plain(words)]));
  return html.replace(REFERENCE, (reference: string, id: string, number: string) => {
    const words = notes.get(id);
    if (!words) return reference;
    return `${reference}<small class="sidenote" aria-hidden="true" data-search-ignore><sup>${number}</sup> ${words}</small>`;
  });
}

/** Words and stresses without links and ids, which may stand on a page only once. */
function plain(words: string): string {
  return words
    .replace(BACK, '')
    .replace(/<\/?a\b[^>]*>/g, '')
    .replace(/\sid="[^"]*"/g, '');
}
