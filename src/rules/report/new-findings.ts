import type { Finding } from '#reader/finding.ts';

/**
 * The findings a change has brought: those of now that were not there before, wherever they stand. A finding that
 * only moved to another line is not new.
 */
export function introducedBy(now: readonly Finding[], before: readonly Finding[]): Finding[] {
  const left = new Map<string, number>();
  for (const finding of before) left.set(keyOf(finding), (left.get(keyOf(finding)) ?? 0) + 1);
  return now.filter((finding) => {
    const count = left.get(keyOf(finding)) ?? 0;
    left.set(keyOf(finding), count - 1);
    return count <= 0;
  });
}

function keyOf({ code, file, args }: Finding): string {
  return JSON.stringify([code, file, Object.entries(args).sort()]);
}
