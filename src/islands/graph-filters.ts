import type { GraphState } from './graph-state.ts';

type Bounds = Pick<GraphState, 'hidden' | 'from' | 'until'>;

/** The legend's form as filters: what is not ticked is left out, years bound what is dated. */
export function readFilters(form: HTMLFormElement): Bounds {
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const year = (name: string) => Number(form.querySelector<HTMLSelectElement>(`[name=${name}]`)?.value ?? 0);
  return {
    hidden: new Set(boxes.filter(({ checked }) => !checked).map(({ value }) => value)),
    from: year('from'),
    until: year('until'),
  };
}

/** Sets the form to what is shown. */
export function writeFilters(form: HTMLFormElement, { hidden, from, until }: Bounds): void {
  for (const box of form.querySelectorAll<HTMLInputElement>('input[type=checkbox]'))
    box.checked = !hidden.has(box.value);
  for (const [name, year] of Object.entries({ from, until })) {
    const select = form.querySelector<HTMLSelectElement>(`[name=${name}]`);
    if (select) select.value = year > 0 ? String(year) : '';
  }
}
