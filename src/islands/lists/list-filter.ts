import { interpolate } from '#i18n/message.ts';
import { containsFolded } from '#text/name-folding.ts';
import { replaceQuery, setFormField } from './form-fields.ts';
import { showGroupCount } from './group-counts.ts';
import { isListFiltered, type ListChoice, parseListChoice, withListChoice } from './list-choice.ts';
import { loadTextFolding, textFolding } from './text-folding.ts';

const ROWS = '.event-row, .post-row, .card-row, .gap-row, .letter li, .columns li';
const GROUPS = '.letter, .columns > section, .section > section, .section';

const form = document.querySelector<HTMLFormElement>('[data-list-filter]');
const list = form?.closest<HTMLElement>('main');
if (form && list) filterList(form, list);

/**
 * Filters the rows of a list by words and reverses its dates; the choice is stored in the URL. Pictures of the whole
 * list are hidden while it is filtered.
 */
function filterList(form: HTMLFormElement, list: HTMLElement): void {
  const rows = [...list.querySelectorAll<HTMLElement>(ROWS)];
  const groups = [...list.querySelectorAll<HTMLElement>(GROUPS)].filter((group) => group.querySelector(ROWS));
  let order: ListChoice['order'] = 'newest';
  const update = () => {
    const choice = readForm(form);
    for (const row of rows) row.hidden = !matches(row, choice);
    for (const group of groups) {
      const visible = rows.filter((row) => !row.hidden && group.contains(row));
      group.hidden = visible.length === 0;
      showGroupCount(group, isListFiltered(choice) ? sumOf(visible) : undefined);
    }
    for (const whole of list.querySelectorAll<HTMLElement>('[data-whole-list]'))
      whole.hidden = isListFiltered(choice);
    if (choice.order !== order) reverseDates(list);
    order = choice.order;
    showCount(form, rows);
    replaceQuery(withListChoice(location.search, choice));
  };
  const initial = parseListChoice(location.search);
  setFormField(form, 'q', initial.q);
  setFormField(form, 'place', initial.place);
  setFormField(form, 'order', initial.order === 'oldest' ? 'oldest' : '');
  form.addEventListener('input', update);
  loadTextFolding(form, update);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.hidden = false;
  if (isListFiltered(initial) || initial.order === 'oldest') update();
}

function readForm(form: HTMLFormElement): ListChoice {
  const data = new FormData(form);
  return {
    q: String(data.get('q') ?? ''),
    place: String(data.get('place') ?? ''),
    order: data.get('order') === 'oldest' ? 'oldest' : 'newest',
  };
}

function matches(row: HTMLElement, { q, place }: ListChoice): boolean {
  return (
    (place === '' || row.dataset['place'] === place) && containsFolded(row.textContent, q, textFolding())
  );
}

/** Reverses the rows of dated groups, and the groups themselves. */
function reverseDates(list: HTMLElement): void {
  const dated = [...list.querySelectorAll<HTMLElement>('[data-dated]')];
  for (const group of dated)
    for (const rows of group.querySelectorAll(':scope > ul')) rows.append(...reversedRows(rows));
  const placeholder = document.createComment('');
  dated[0]?.before(placeholder);
  placeholder.after(...dated.toReversed());
  placeholder.remove();
}

/** Rows in reverse order; a part of an event (class `inside`) stays after its event. */
function reversedRows(rows: Element): Element[] {
  const groups = Array.from(rows.children).reduce<Element[][]>((all, row) => {
    const last = all.at(-1);
    if (last && row.classList.contains('inside')) last.push(row);
    else all.push([row]);
    return all;
  }, []);
  return groups.toReversed().flat();
}

/** A row counts as one entry, or as the number in its `data-n`. */
function sumOf(rows: readonly HTMLElement[]): number {
  return rows.reduce((sum, row) => sum + Number(row.dataset['n'] ?? 1), 0);
}

function showCount(form: HTMLFormElement, rows: readonly HTMLElement[]): void {
  const output = form.querySelector('output');
  if (!output) return;
  const n = countEntries(rows.filter((row) => !row.hidden));
  const template = n === 0 ? form.dataset['nothing'] : form.dataset['shown'];
  output.value = interpolate(template ?? '', { n, all: countEntries(rows) });
}

/** The number of entries of rows; a page may list one several times, such as by year and by city. */
function countEntries(rows: readonly HTMLElement[]): number {
  return new Set(rows.map((row) => row.querySelector('a')?.getAttribute('href'))).size;
}
