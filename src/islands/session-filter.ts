import { interpolate } from '#i18n/strings/interpolate.ts';
import {
  type Choice,
  type Choosable,
  choiceIn,
  chosen,
  countsOf,
  KEYS,
  queryWith,
} from './session-choice.ts';

type Row = Choosable & { element: HTMLElement };

/** Lets a reader choose among the sessions of a programme; the choice stands in the address. */
function filterProgramme(form: HTMLFormElement, programme: HTMLElement): void {
  const rows = [...programme.querySelectorAll<HTMLElement>('.talks > li')].map(rowOf);
  const groups = [...programme.querySelectorAll<HTMLElement>('[data-group]')];
  const open = new Set(groups.filter((group) => group instanceof HTMLDetailsElement && group.open));
  const show = () => {
    const choice = choiceOf(form);
    for (const row of rows) row.element.hidden = !chosen(row, choice);
    const narrowed = Object.keys(choice).length > 0;
    for (const group of groups) {
      group.hidden = group.querySelector('.talks > li:not([hidden])') === null;
      if (group instanceof HTMLDetailsElement) group.open = narrowed || open.has(group);
    }
    tell(form, rows, choice);
    history.replaceState(
      history.state,
      '',
      location.pathname + queryWith(location.search, choice) + location.hash,
    );
  };
  form.addEventListener('input', show);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(show));
  fill(form, choiceIn(location.search));
  form.hidden = false;
  show();
}

function rowOf(element: HTMLElement): Row {
  const idsIn = (value: string | undefined) => value?.split(' ') ?? [];
  const { kind, person, project } = element.dataset;
  const words = [...element.querySelectorAll('.name > a, .by')].map((part) => part.textContent).join(' ');
  return {
    element,
    words: words.toLowerCase(),
    ids: { kind: idsIn(kind), person: idsIn(person), project: idsIn(project) },
  };
}

function choiceOf(form: HTMLFormElement): Choice {
  const data = new FormData(form);
  return Object.fromEntries(
    KEYS.flatMap((key) => {
      const value = String(data.get(key) ?? '').trim();
      return value === '' ? [] : [[key, value]];
    }),
  );
}

function fill(form: HTMLFormElement, choice: Choice): void {
  for (const key of KEYS) {
    const field = form.elements.namedItem(key);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
      field.value = choice[key] ?? '';
  }
}

/** How many are shown, and how many each further choice would show. */
function tell(form: HTMLFormElement, rows: readonly Row[], choice: Choice): void {
  const shown = rows.filter(({ element }) => !element.hidden).length;
  const output = form.querySelector('output');
  const words = { n: shown, all: rows.length };
  if (output) output.value = interpolate(form.dataset['shown'] ?? '', words);
  for (const key of ['kind', 'person', 'project'] as const) {
    const counts = countsOf(rows, key, choice);
    for (const option of form.querySelectorAll<HTMLOptionElement>(
      `select[name="${key}"] > option[data-name]`,
    ))
      option.textContent = `${option.dataset['name']} (${counts.get(option.value) ?? 0})`;
  }
}

const form = document.querySelector<HTMLFormElement>('[data-session-filter]');
const programme = form?.closest<HTMLElement>('[data-programme]');
if (form && programme) filterProgramme(form, programme);
