/** Stands for `autocorrect-node`, which is native code, in the bundle of the form: there it corrects nothing. */
export function format(text: string): string {
  return text;
}
