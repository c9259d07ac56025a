import { setLanguageLinkQuery } from '../dom/language-links.ts';
import type { PageStrings } from '../dom/page-strings.ts';
import type { NodePicker } from '../nodes/node-picker.ts';
import type { GraphDrawing } from './drawing/graph-drawing.ts';
import { writeFilterForm } from './filter-form.ts';
import type { LoadNodeDetail } from './graph-data.ts';
import { focusedNode, type GraphModel, graphStatus, visibleNeighbour } from './graph-model.ts';
import { formatGraphState } from './graph-state.ts';
import { type GraphStringKey, graphStatusText } from './graph-strings.ts';
import { filterTableRows } from './graph-table.ts';
import { whenTableIsThere } from './load-table.ts';
import { showNodePanel } from './node-panel.ts';

export interface GraphElements {
  root: HTMLElement;
  stage: HTMLElement;
  panel: HTMLElement;
  status: HTMLElement;
  form: HTMLFormElement;
}

export interface GraphPage extends GraphElements {
  strings: PageStrings<GraphStringKey, { kinds: Readonly<Record<string, string>> }>;
  model: GraphModel;
  drawing: GraphDrawing | undefined;
  picker: NodePicker | undefined;
  loadDetail: LoadNodeDetail;
  clearFocus: () => void;
}

/** Shows the model in every part of the page. */
export function renderGraphPage(page: GraphPage): void {
  const { model, strings } = page;
  const { data, state, visible } = model;
  const node = focusedNode(model);
  page.drawing?.show(visible, data.indexes.get(state.at));
  writeFilterForm(page.form, state);
  setLanguageLinkQuery(formatGraphState(state));
  whenTableIsThere((table) =>
    filterTableRows(table, (id) => page.model.visible.nodes.has(data.indexes.get(id) ?? -1)),
  );
  page.picker?.set(node);
  page.panel.hidden = !node;
  page.root.classList.toggle('focused', node !== undefined);
  page.status.textContent = graphStatusText(graphStatus(model), strings.t, strings.extra.kinds);
  if (node) void fillPanel(page, node.id);
}

async function fillPanel(page: GraphPage, id: string): Promise<void> {
  const { locale, t, extra } = page.strings;
  const file = await page.loadDetail(id).catch(() => undefined);
  if (page.model.state.at !== id) return;
  if (!file) {
    page.panel.textContent = t('graph.failed');
    return;
  }
  showNodePanel(page.panel, file, {
    locale,
    t,
    kinds: extra.kinds,
    visibleNeighbour: (neighbour) => visibleNeighbour(page.model, id, neighbour),
    onClose: page.clearFocus,
  });
}
