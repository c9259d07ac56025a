/**
 * Ends the current task, so that the browser can answer the reader and draw before the code goes on. For work that would
 * otherwise be one long task.
 */
export function yieldToMain(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
