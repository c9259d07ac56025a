import { SEARCH_FOLDER, type WordsFile } from '#search/index/tables.ts';
import { type CharFolder, createCharFolder } from '#text/char-folding.ts';
import { fetchJson } from '../dom/fetch-json.ts';

let folder = createCharFolder('');

/** The folding of the search: until its table of Han characters has loaded, that of case, width and accents. */
export function textFolding(): CharFolder {
  return folder;
}

/** Fetches the table of Han characters when a reader first enters the form. Without it both scripts still filter alone. */
export function loadTextFolding(form: HTMLFormElement, onLoad: () => void): void {
  const load = async () => {
    const { folding } = await fetchJson<WordsFile>(`/${SEARCH_FOLDER}/words.json`);
    folder = createCharFolder(folding);
    onLoad();
  };
  form.addEventListener('focusin', () => void load().catch(() => undefined), { once: true });
}
