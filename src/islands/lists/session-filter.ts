import { interpolate } from '#i18n/message.ts';
import { replaceQuery, setFormField } from './form-fields.ts';
import {
  type FilterableSession,
  facetCounts,
  matchesChoice,
  parseSessionChoice,
  SESSION_FACETS,
  SESSION_FILTERS,
  type SessionChoice,
  withSessionChoice,
} from './session-choice.ts';
import { loadTextFolding, textFolding } from './text-folding.ts';

type SessionRow = FilterableSession & { element: HTMLElement };

const form = document.querySelector<HTMLFormElement>('[data-session-filter]');
const programme = form?.closest<HTMLElement>('[data-programme]');
if (form && programme) filterProgramme(form, programme);

/** Filters the sessions of a programme; the choice is stored in the URL. */
function filterProgramme(form: HTMLFormElement, programme: HTMLElement): void {
  const rows = [...programme.querySelectorAll<HTMLElement>('.talks > li')].map(toSessionRow);
  const groups = [...programme.querySelectorAll<HTMLElement>('[data-group]')];
  const open = new Set(groups.filter((group) => group instanceof HTMLDetailsElement && group.open));
  const update = () => {
    const choice = readForm(form);
    for (const row of rows) row.element.hidden = !matchesChoice(row, choice, textFolding());
    const filtered = Object.keys(choice).length > 0;
    for (const group of groups) {
      group.hidden = group.querySelector('.talks > li:not([hidden])') === null;
      if (group instanceof HTMLDetailsElement) group.open = filtered || open.has(group);
    }
    showCounts(form, rows, choice);
    replaceQuery(withSessionChoice(location.search, choice));
  };
  form.addEventListener('input', update);
  loadTextFolding(form, update);
  form.addEventListener('submit', (event) => event.preventDefault());
  // The fields are reset after this event.
  form.addEventListener('reset', () => setTimeout(update));
  const initial = parseSessionChoice(location.search);
  for (const name of SESSION_FILTERS) setFormField(form, name, initial[name] ?? '');
  form.hidden = false;
  update();
}

function toSessionRow(element: HTMLElement): SessionRow {
  const text = [...element.querySelectorAll('.name > a, .by')].map((part) => part.textContent).join(' ');
  return {
    element,
    text,
    values: Object.fromEntries(
      SESSION_FACETS.map((facet) => [facet, element.dataset[facet]?.split(' ') ?? []]),
    ),
  };
}

function readForm(form: HTMLFormElement): SessionChoice {
  const data = new FormData(form);
  const entries = SESSION_FILTERS.map((name) => [name, String(data.get(name) ?? '').trim()] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== ''));
}

/** Shows how many sessions are visible, and how many each option would leave. */
function showCounts(form: HTMLFormElement, rows: readonly SessionRow[], choice: SessionChoice): void {
  const n = rows.filter(({ element }) => !element.hidden).length;
  const output = form.querySelector('output');
  if (output) output.value = interpolate(form.dataset['shown'] ?? '', { n, all: rows.length });
  for (const facet of SESSION_FACETS) {
    const counts = facetCounts(rows, facet, choice, textFolding());
    const options = form.querySelectorAll<HTMLOptionElement>(`select[name="${facet}"] > option[data-name]`);
    for (const option of options)
      option.textContent = `${option.dataset['name']} (${counts.get(option.value) ?? 0})`;
  }
}
