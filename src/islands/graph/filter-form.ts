import type { GraphState } from './graph-state.ts';

type GraphFilters = Pick<GraphState, 'hidden' | 'from' | 'until'>;

/** No kind, relation or year filtered out. */
export const NO_FILTERS: GraphFilters = { hidden: new Set(), from: 0, until: 0 };

/** The filters in the legend's form: boxes not ticked are filtered out. */
export function readFilterForm(form: HTMLFormElement): GraphFilters {
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const year = (name: string) => Number(form.querySelector<HTMLSelectElement>(`[name=${name}]`)?.value ?? 0);
  return {
    hidden: new Set(boxes.filter(({ checked }) => !checked).map(({ value }) => value)),
    from: year('from'),
    until: year('until'),
  };
}

/** Sets the form to these filters. */
export function writeFilterForm(form: HTMLFormElement, { hidden, from, until }: GraphFilters): void {
  for (const box of form.querySelectorAll<HTMLInputElement>('input[type=checkbox]'))
    box.checked = !hidden.has(box.value);
  for (const [name, year] of Object.entries({ from, until })) {
    const select = form.querySelector<HTMLSelectElement>(`[name=${name}]`);
    if (select) select.value = year > 0 ? String(year) : '';
  }
}
