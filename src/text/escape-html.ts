/** A text as source of HTML or XML, for an element or for an attribute in double quotes: `&`, `<`, `>` and `"` escaped. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
