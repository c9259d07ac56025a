/** A label as it begins a line: the first letter a capital. Chinese is unchanged. */
export function sentenceCase(label: string): string {
  return label.charAt(0).toUpperCase() + label.slice(1);
}
