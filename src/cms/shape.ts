/**
 * How the value of a file and the value of the form differ. The form has strings, numbers, lists and groups of
 * fields; a file may have a shorter form of some of them.
 */
export type Shape =
  | { readonly is: 'same' }
  /** `true`, or left out. */
  | { readonly is: 'flag' }
  | { readonly is: 'text' }
  /** A date as typed. A year alone is a number in the file. */
  | { readonly is: 'date' }
  /** Localized text: one string for all languages, or one for each. */
  | { readonly is: 'words' }
  /** Two numbers; `first` and `second` in the form. */
  | { readonly is: 'pair' }
  /** `allowsBareItem`: in the file, a list of one item may be written as the item alone. */
  | { readonly is: 'list'; readonly of: Shape; readonly allowsBareItem: boolean }
  | { readonly is: 'fields'; readonly of: Readonly<Record<string, Shape>> }
  /** A map in the file; in the form a list of groups with the key in the field `key`, a scalar in the field `value`. */
  | { readonly is: 'map'; readonly key: string; readonly of: Shape }
  | { readonly is: 'choice'; readonly of: readonly Choice[] };

/** One alternative of a value. In the form it is a group whose field `type` names the alternative. */
export type Choice =
  /** A string of the file; the field `id` in the form. */
  | { readonly type: string; readonly from: 'word' }
  /** One fixed string, without fields. */
  | { readonly type: string; readonly from: 'constant'; readonly word: string }
  /** `type:id`; the field `id` in the form. */
  | { readonly type: string; readonly from: 'kind' }
  /** `event:id#session`; the fields `id` and `session` in the form. */
  | { readonly type: string; readonly from: 'session' }
  | { readonly type: string; readonly from: 'fields'; readonly of: Shape };

/** A group of fields of the form, or a map of a file. */
export type FieldGroup = Readonly<Record<string, unknown>>;
