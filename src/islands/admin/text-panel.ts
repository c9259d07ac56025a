import type { FormConfig } from '#cms/form-config.ts';
import { createElement } from '../dom/element.ts';
import type { LoadedEntries } from './loaded-entries.ts';

/** What an editor of a text needs. */
export interface TextEditorOptions {
  form: FormConfig;
  entries: LoadedEntries;
  /** Id of the text field, which the label of the form refers to. */
  id: string;
  onChange: (text: string) => void;
  /** Adds a file to the entry. Resolves to the URL to write into the text. */
  addFile: (file: File) => Promise<string>;
}

/** What a panel of the editor is given. */
export interface PanelOptions extends TextEditorOptions {
  /** The selected text. */
  selected: string;
  insert: (markup: string) => void;
  close: () => void;
}

/** A field with its label. */
export function labelled(text: string, field: HTMLElement): HTMLElement {
  return createElement('label', {}, createElement('span', {}, text), field);
}
