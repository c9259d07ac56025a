import { entryPreview, type PreviewElement } from '#cms/entry-preview.ts';
import { LABEL_FIELD } from '#cms/relation-field.ts';
import type { Field } from '#cms/widget.ts';

/** The part of React that Sveltia puts on `window` for preview templates. */
interface React {
  h(tag: string, attributes: object | null, ...children: unknown[]): unknown;
  createClass(specification: object): never;
}

interface PreviewProps {
  entry: { get(key: string): { toJS(): Record<string, unknown> } };
  widgetFor(name: string): unknown;
  getCollection(name: string): Promise<{ get(key: string): unknown; getIn(path: string[]): unknown }[]>;
}

/** `this` of the methods of the component. */
interface PreviewComponent {
  props: PreviewProps;
  /** Names of the archive's nodes by `<collection>/<slug>`. */
  state: { names: ReadonlyMap<string, string> };
  setState(state: PreviewComponent['state']): void;
}

const NAMED_COLLECTIONS = ['people', 'projects', 'organizations', 'events', 'series'];

/**
 * The preview component of a collection: a page like those of the site, made from the fields of the form.
 * @param lang BCP 47 tag of the form
 */
export function previewTemplate(
  collection: { fields: readonly Field[]; label_singular: string },
  lang: string,
) {
  const react = window as unknown as React;
  return react.createClass({
    getInitialState: () => ({ names: new Map() }),
    async componentDidMount(this: PreviewComponent) {
      this.setState({ names: await loadNames(this.props) });
    },
    render(this: PreviewComponent) {
      const { entry, widgetFor } = this.props;
      const { names } = this.state;
      const elements = entryPreview({
        group: entry.get('data').toJS(),
        fields: collection.fields,
        kind: collection.label_singular,
        lang,
        nameOf: (name, id) => names.get(`${name}/${id}`) || id,
      });
      const children = elements.map((element, key) => toReact(element, key, react, widgetFor));
      return react.h('main', { id: 'content', className: 'sheet' }, ...children);
    },
  });
}

async function loadNames({ getCollection }: PreviewProps): Promise<Map<string, string>> {
  const collections = await Promise.all(
    NAMED_COLLECTIONS.map(async (name) => [name, await getCollection(name)] as const),
  );
  return new Map(
    collections.flatMap(([name, entries]) =>
      entries.map(
        (entry) =>
          [`${name}/${entry.get('slug')}`, String(entry.getIn(['data', LABEL_FIELD]) ?? '')] as const,
      ),
    ),
  );
}

function toReact(
  element: PreviewElement | string,
  key: number,
  react: React,
  widgetFor: PreviewProps['widgetFor'],
): unknown {
  if (typeof element === 'string') return element;
  const children =
    element.inside === 'body'
      ? [widgetFor('body')]
      : element.inside.map((child, index) => toReact(child, index, react, widgetFor));
  return react.h(element.tag, { key, className: element.class, lang: element.lang }, ...children);
}
