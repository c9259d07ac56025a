/** Script of the graph page: starts the interactive drawing when the reader first uses the picture. */

import { startOnIntent } from './start-on-intent.ts';

const root = document.querySelector<HTMLElement>('[data-graph]');
const stage = root?.querySelector<HTMLElement>('[data-part=stage]');
if (root && stage) {
  stage.tabIndex = 0;
  const load = () => import('./graph-start.ts');
  startOnIntent(root, location.search !== '', async (clicked) =>
    (await load()).startGraphPage(root, clicked),
  );
}
const rows = document.querySelector<HTMLDetailsElement>('[data-rows]');
rows?.addEventListener('toggle', async () => (await import('./load-table.ts')).loadTable(rows), {
  once: true,
});
