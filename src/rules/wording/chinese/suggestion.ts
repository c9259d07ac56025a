/** A suggestion as a question, or another fix where there is none. */
export function isIt({ suggestion }: { suggestion?: string }, fallback: string): string {
  return suggestion ? `是不是 ${suggestion}？` : fallback;
}
