import type { offlinePageStrings } from '#i18n/strings/client/offline-page.ts';
import { createButton, createElement } from '../dom/element.ts';
import { type PageStrings, readPageStrings } from '../dom/page-strings.ts';
import type { SavedPage } from './offline-rules.ts';
import { clearSavedPages, listSavedPages, removeSavedPage } from './page-store.ts';
import { enableSaving, isSavingEnabled } from './saving-setting.ts';
import { canSavePages, unregisterWorker } from './worker-registration.ts';

type OfflineStrings = PageStrings<keyof typeof offlinePageStrings, object>;

const root = document.querySelector<HTMLElement>('[data-offline-page]');
if (root && canSavePages()) start(root);
else if (root) root.hidden = true;

/** Shows the saved pages with the setting, and keeps the list current. */
function start(root: HTMLElement): void {
  const strings: OfflineStrings = readPageStrings(root, root.dataset['words']);
  const list = root.querySelector<HTMLElement>('[data-part=list]');
  const status = root.querySelector<HTMLElement>('[data-part=status]');
  const clear = root.querySelector<HTMLButtonElement>('[data-part=clear]');
  const setting = root.querySelector<HTMLInputElement>('[data-part=setting]');
  if (!list || !status || !clear || !setting) return;
  const refresh = async () => {
    const pages = await listSavedPages();
    status.textContent =
      pages.length > 0 ? strings.t('offline.count', { n: pages.length }) : strings.t('offline.none');
    clear.hidden = pages.length === 0;
    list.replaceChildren(...pages.map((page) => pageRow(page, strings, () => void removePage(page.path))));
  };
  const removePage = async (path: string) => {
    await removeSavedPage(path);
    await refresh();
  };
  const removeAll = async () => {
    await clearSavedPages();
    await unregisterWorker();
    await refresh();
  };
  setting.checked = isSavingEnabled();
  setting.addEventListener('change', () => {
    enableSaving(setting.checked);
    if (!setting.checked) void removeAll();
  });
  clear.addEventListener('click', () => void removeAll());
  void refresh();
}

function pageRow(
  { path, title, savedAt }: SavedPage,
  { t }: OfflineStrings,
  onRemove: () => void,
): HTMLElement {
  const { lang } = document.documentElement;
  const date = new Date(savedAt).toLocaleDateString(lang, { dateStyle: 'long' });
  const remove = createButton('offline-remove', t('offline.remove'), onRemove);
  remove.setAttribute('aria-label', t('offline.remove-named', { name: title }));
  return createElement(
    'li',
    {},
    createElement('a', { href: path, class: 'name' }, title),
    createElement('small', {}, date),
    remove,
  );
}
