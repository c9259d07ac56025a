import type { Shape } from './shape.ts';

/** A field of the form in Sveltia's configuration (https://sveltiacms.app/en/docs/fields). */
export interface Field {
  readonly name: string;
  readonly widget: string;
  readonly [option: string]: unknown;
}

/** A field without its name and label, and the shape of its value in the file. */
export interface Widget {
  readonly field: { readonly widget: string; readonly [option: string]: unknown };
  readonly shape: Shape;
}

/** The collection of a field and the names of the fields around it, outermost first. */
export type FormFieldPath = readonly string[];
