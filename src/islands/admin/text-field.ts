import type { FormConfig } from '#cms/form-config.ts';
import type { LoadedEntries } from './loaded-entries.ts';
import { createTextEditor, type TextEditor } from './text-editor.ts';

/** The part of React that Sveltia puts on `window`. */
interface React {
  h(tag: string, attributes: object): unknown;
  createClass(specification: object): never;
}

/** Properties of a control (`CustomFieldControlProps` of Sveltia). */
interface ControlProps {
  value: unknown;
  forID: string;
  onChange(value: string): void;
  addFile(file: File): Promise<string>;
}

/** `this` of the methods of the component. */
interface TextControl {
  props: ControlProps;
  editor?: TextEditor;
  container?: HTMLElement | null;
}

/** The control of the text of a post: our editor inside an element of React. */
export function textControl(form: FormConfig, entries: LoadedEntries) {
  const react = window as unknown as React;
  return react.createClass({
    componentDidMount(this: TextControl) {
      this.editor = createTextEditor({
        form,
        entries,
        id: this.props.forID,
        onChange: (text) => this.props.onChange(text),
        addFile: (file) => this.props.addFile(file),
      });
      this.editor.show(String(this.props.value ?? ''));
      this.container?.append(this.editor.element);
    },
    componentDidUpdate(this: TextControl) {
      this.editor?.show(String(this.props.value ?? ''));
    },
    render(this: TextControl) {
      return react.h('div', {
        ref: (container: HTMLElement | null) => {
          this.container = container;
        },
      });
    },
  });
}

/** The Markdown parser and the sanitizer that Sveltia puts on `window`. */
interface MarkdownTools {
  marked: { parse(text: string): string };
  DOMPurify: { sanitize(html: string, options: { ALLOWED_URI_REGEXP: RegExp }): string };
}

/** URLs that a preview keeps; `blob:` is that of a picture before it is saved. */
const SHOWN_URLS = /^(?:(?:https?|blob|mailto):|[/#])/i;

/** The preview of the text of a post; mentions are links without a URL. */
export function textPreview() {
  const { marked, DOMPurify } = window as unknown as MarkdownTools;
  const react = window as unknown as React;
  return react.createClass({
    render(this: { props: { value: unknown } }) {
      const html = marked.parse(String(this.props.value ?? ''));
      const __html = DOMPurify.sanitize(html, { ALLOWED_URI_REGEXP: SHOWN_URLS });
      return react.h('div', { dangerouslySetInnerHTML: { __html } });
    },
  });
}
