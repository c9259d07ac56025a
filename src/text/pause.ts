/** Resolves in the next task, so that a browser can handle events and paint between the parts of a long computation. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
