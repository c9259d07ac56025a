import type { Shape } from './shape.ts';

/** A field of the form, in the words of Sveltia's configuration. */
export interface Field {
  readonly name: string;
  readonly widget: string;
  readonly [option: string]: unknown;
}

/** A field but for its name. */
export interface Widget {
  readonly field: { readonly widget: string; readonly [option: string]: unknown };
  readonly shape: Shape;
}

/** Where a field stands: its collection and the names down to it. */
export type Path = readonly string[];
