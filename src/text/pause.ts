/** Lets a browser handle events and paint before the next part of a longer work. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
