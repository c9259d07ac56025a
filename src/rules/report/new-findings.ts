import type { Finding } from '#reader/finding.ts';

/** Findings that a change has introduced. One that only moved to another line is not new. */
export function introducedBy(after: readonly Finding[], before: readonly Finding[]): Finding[] {
  const countByKey = new Map<string, number>();
  for (const key of before.map(findingKey)) countByKey.set(key, (countByKey.get(key) ?? 0) + 1);
  return after.filter((finding) => {
    const key = findingKey(finding);
    const count = countByKey.get(key) ?? 0;
    countByKey.set(key, count - 1);
    return count <= 0;
  });
}

function findingKey({ code, file, args }: Finding): string {
  return JSON.stringify([code, file, Object.entries(args).sort()]);
}
