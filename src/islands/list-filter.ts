import { hasWords, type ListChoice, listChoiceIn, withListChoice } from './list-choice.ts';

const ROWS = '.event-row, .post-row, .card-row, .letter li, .columns li';
const GROUPS = '.letter, .columns > section, .section > section, .section';

/** Lets a reader narrow a list to some words and turn its dates round; the choice stands in the address. */
function filterList(form: HTMLFormElement, list: HTMLElement): void {
  const rows = [...list.querySelectorAll<HTMLElement>(ROWS)];
  const groups = [...list.querySelectorAll<HTMLElement>(GROUPS)].filter((group) => group.querySelector(ROWS));
  let order: ListChoice['order'] = 'newest';
  const show = () => {
    const choice = choiceOf(form);
    for (const row of rows) row.hidden = !hasWords(row.textContent, choice.q);
    for (const group of groups) group.hidden = !rows.some((row) => !row.hidden && group.contains(row));
    if (choice.order !== order) turnRound(list);
    order = choice.order;
    tell(form, rows);
    const address = location.pathname + withListChoice(location.search, choice) + location.hash;
    history.replaceState(history.state, '', address);
  };
  const { q, order: asked } = listChoiceIn(location.search);
  set(form, 'q', q);
  set(form, 'order', asked === 'oldest' ? asked : '');
  form.addEventListener('input', show);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.hidden = false;
  if (q !== '' || asked === 'oldest') show();
}

function choiceOf(form: HTMLFormElement): ListChoice {
  const data = new FormData(form);
  return { q: String(data.get('q') ?? ''), order: data.get('order') === 'oldest' ? 'oldest' : 'newest' };
}

function set(form: HTMLFormElement, name: string, value: string): void {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
}

/** Reverses the rows of dated groups, and the groups among themselves; a part stays below its whole. */
function turnRound(list: HTMLElement): void {
  const dated = [...list.querySelectorAll<HTMLElement>('[data-dated]')];
  for (const group of dated)
    for (const rows of group.querySelectorAll(':scope > ul')) rows.append(...wholes(rows));
  const first = dated[0];
  const before = document.createComment('');
  first?.before(before);
  before.after(...dated.toReversed());
  before.remove();
}

function wholes(rows: Element): Element[] {
  const families = Array.from(rows.children).reduce<Element[][]>((all, row) => {
    const last = all.at(-1);
    if (last && row.classList.contains('inside')) last.push(row);
    else all.push([row]);
    return all;
  }, []);
  return families.toReversed().flat();
}

function tell(form: HTMLFormElement, rows: readonly HTMLElement[]): void {
  const output = form.querySelector('output');
  if (!output) return;
  const shown = rows.filter((row) => !row.hidden).length;
  const words = shown === 0 ? form.dataset['nothing'] : form.dataset['shown'];
  output.value = (words ?? '').replace('{n}', String(shown)).replace('{all}', String(rows.length));
}

const form = document.querySelector<HTMLFormElement>('[data-list-filter]');
const list = form?.closest<HTMLElement>('main');
if (form && list) filterList(form, list);
