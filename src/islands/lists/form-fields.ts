/** Sets a text field or select of a form by its name. */
export function setFormField(form: HTMLFormElement, name: string, value: string): void {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
}

/** Replaces the URL of the page by one with this query, without a step in the history. */
export function replaceQuery(query: string): void {
  history.replaceState(history.state, '', location.pathname + query + location.hash);
}
