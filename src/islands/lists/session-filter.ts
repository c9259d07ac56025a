import { formatNumber } from '#i18n/formats.ts';
import { interpolate } from '#i18n/message.ts';
import { replaceQuery, setFormField } from './form-fields.ts';
import { hasFurtherLists, loadFurtherLists } from './further-lists.ts';
import { showGroupCount } from './group-counts.ts';
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

const ROWS = '.talks > li';
const VISIBLE_ROWS = '.talks > li:not([hidden])';

const form = document.querySelector<HTMLFormElement>('[data-session-filter]');
const programme = form?.closest<HTMLElement>('[data-programme]');
if (form && programme) filterProgramme(form, programme);

/** Filters the sessions of a programme; the choice is stored in the URL. */
function filterProgramme(form: HTMLFormElement, programme: HTMLElement): void {
  const groups = createGroups(programme);
  const output = form.querySelector('output');
  const showState = (key: 'loading' | 'failed') => {
    if (output) output.value = form.dataset[key] ?? '';
  };
  const update = () => {
    const choice = readForm(form);
    const filtered = Object.keys(choice).length > 0;
    const rows = [...programme.querySelectorAll<HTMLElement>(ROWS)].map(toSessionRow);
    for (const row of rows) row.element.hidden = !matchesChoice(row, choice, textFolding());
    groups.show(filtered);
    replaceQuery(withSessionChoice(location.search, choice));
    if (!hasFurtherLists(programme)) return showCounts(form, rows, choice);
    if (!filtered) return showShown(form, Number(programme.dataset['total'] ?? rows.length), rows.length);
    showState('loading');
    loadFurtherLists(programme).then(update, () => showState('failed'));
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

/** The groups of rows, such as years: under a filter those with rows are open, and their headings count these. */
function createGroups(programme: HTMLElement) {
  const opened = new WeakMap<HTMLDetailsElement, boolean>();
  return {
    show(filtered: boolean) {
      for (const group of programme.querySelectorAll<HTMLElement>('[data-group]')) {
        const visible = group.querySelectorAll(VISIBLE_ROWS).length;
        group.hidden = visible === 0 && !('further' in group.dataset);
        if (group instanceof HTMLDetailsElement) {
          if (!opened.has(group)) opened.set(group, group.open);
          group.open = filtered || (opened.get(group) ?? false);
        }
        showGroupCount(group, filtered ? visible : undefined);
        for (const rows of group.querySelectorAll<HTMLElement>(':scope > [data-loaded]'))
          rows.hidden = !filtered;
      }
    },
  };
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
  showShown(form, rows.length, rows.filter(({ element }) => !element.closest('[hidden]')).length);
  for (const facet of SESSION_FACETS) {
    const counts = facetCounts(rows, facet, choice, textFolding());
    const options = form.querySelectorAll<HTMLOptionElement>(
      `select[name="${facet}"] > option:not([value=""])`,
    );
    for (const option of options) {
      const name = option.text.replace(/ \([\d,]+\)$/, '');
      option.textContent = `${name} (${formatNumber(counts.get(option.value) ?? 0)})`;
    }
  }
}

function showShown(form: HTMLFormElement, all: number, n: number): void {
  const output = form.querySelector('output');
  if (output) output.value = interpolate(form.dataset['shown'] ?? '', { n, all });
}
