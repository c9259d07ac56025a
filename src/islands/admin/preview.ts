import { entryPreview, type PreviewElement } from '#cms/entry-preview.ts';
import { LABEL_FIELD } from '#cms/relation-field.ts';
import type { Field } from '#cms/widget.ts';

/** What React is to the preview; Sveltia puts both on the window. */
interface React {
  h(tag: string, attributes: object | null, ...children: unknown[]): unknown;
  createClass(specification: object): never;
}

interface Props {
  entry: { get(key: string): { toJS(): Record<string, unknown> } };
  widgetFor(name: string): unknown;
  getCollection(name: string): Promise<{ get(key: string): unknown; getIn(path: string[]): unknown }[]>;
}

interface Template {
  props: Props;
  state: { names: ReadonlyMap<string, string> };
  setState(state: Template['state']): void;
}

const NAMED = ['people', 'projects', 'organizations', 'events', 'series'];

/** The preview of one collection: a page of the site, as far as the form knows it. */
export function previewTemplate(
  collection: { fields: readonly Field[]; label_singular: string },
  lang: string,
) {
  const { h, createClass } = window as unknown as React;
  return createClass({
    getInitialState: () => ({ names: new Map() }),
    async componentDidMount(this: Template) {
      const lists = await Promise.all(
        NAMED.map(async (name) => [name, await this.props.getCollection(name)] as const),
      );
      const names = lists.flatMap(([name, entries]) =>
        entries.map(
          (entry) =>
            [`${name}/${entry.get('slug')}`, String(entry.getIn(['data', LABEL_FIELD]) ?? '')] as const,
        ),
      );
      this.setState({ names: new Map(names) });
    },
    render(this: Template) {
      const { entry, widgetFor } = this.props;
      const { names } = this.state;
      const nameOf = (name: string, id: string) => names.get(`${name}/${id}`) || id;
      const group = entry.get('data').toJS();
      const pieces = entryPreview({
        group,
        fields: collection.fields,
        kind: collection.label_singular,
        lang,
        nameOf,
      });
      const element = (piece: PreviewElement | string, key: number): unknown =>
        typeof piece === 'string'
          ? piece
          : h(
              piece.tag,
              { key, className: piece.class, lang: piece.lang },
              ...(piece.inside === 'body' ? [widgetFor('body')] : piece.inside.map(element)),
            );
      return h('main', { id: 'content', className: 'sheet' }, ...pieces.map(element));
    },
  });
}
