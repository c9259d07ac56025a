/**
 * How a value of a file becomes a value of the form, and back. The form knows text, numbers, lists and groups of
 * fields; a file may write some of them shorter.
 */
export type Shape =
  | { readonly is: 'same' }
  /** True or nothing. */
  | { readonly is: 'flag' }
  | { readonly is: 'text' }
  /** A date as typed; a year alone is a number in the file. */
  | { readonly is: 'date' }
  /** Words for readers: one string for all languages, or one each. */
  | { readonly is: 'words' }
  /** Two numbers: `first` and `second` in the form. */
  | { readonly is: 'pair' }
  /** `lone`: the file may hold an only item without its list. */
  | { readonly is: 'list'; readonly of: Shape; readonly lone: boolean }
  | { readonly is: 'fields'; readonly of: Readonly<Record<string, Shape>> }
  /** A map in the file, a list of groups in the form, with its key under `key`; a plain value stands under `value`. */
  | { readonly is: 'map'; readonly key: string; readonly of: Shape }
  | { readonly is: 'choice'; readonly of: readonly Choice[] };

/** One of several things a value can be. In the form it is a group whose `type` says which. */
export type Choice =
  /** A bare word of the file, under `id`. */
  | { readonly type: string; readonly from: 'word' }
  /** One certain word, with nothing to fill in. */
  | { readonly type: string; readonly from: 'constant'; readonly word: string }
  /** `type:id`, under `id`. */
  | { readonly type: string; readonly from: 'kind' }
  /** `event:id#session`, under `id` and `session`. */
  | { readonly type: string; readonly from: 'session' }
  | { readonly type: string; readonly from: 'fields'; readonly of: Shape };

/** A group of fields of the form, or of a file. */
export type Group = Readonly<Record<string, unknown>>;
