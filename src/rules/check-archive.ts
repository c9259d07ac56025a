import type { Graph } from '#graph/model/model.ts';
import type { Archive } from '#reader/archive.ts';
import { buildDay } from '#reader/build-day.ts';
import type { Finding } from '#reader/finding.ts';
import { compareStrings } from '#text/compare.ts';
import { checkedArchive } from './checked-archive.ts';
import { rootCauses } from './root-causes.ts';
import { RULES } from './rules.ts';
import { withMeantValue } from './slips/value-suggestion.ts';

/**
 * Everything that is wrong with an archive, sorted by file and position.
 * @param graph the graph of the archive, where the caller has built it already
 * @param today the day after which a date is in the future
 * @param only a new file: what concerns single entries is then not looked for in others, which takes a third of the time
 */
export function checkArchive(archive: Archive, graph?: Graph, today = buildDay(), only?: string): Finding[] {
  const checked = checkedArchive(archive, today, { graph, only });
  const findings = [...archive.findings.map(withMeantValue), ...RULES.flatMap((rule) => rule.check(checked))];
  return rootCauses(findings).sort(
    (a, b) => compareFiles(a.file, b.file) || a.line - b.line || a.column - b.column,
  );
}

/** The registers first, because others cite them; then by path. An original is before its translations, whose findings may follow from its own. */
function compareFiles(a: string, b: string): number {
  const original = (file: string) => file.replace(/\.[A-Za-z-]+(?=\.mdx?$)/, '');
  const isInFolder = (file: string) => Number(file.includes('/'));
  return (
    isInFolder(a) - isInFolder(b) ||
    compareStrings(original(a), original(b)) ||
    a.length - b.length ||
    compareStrings(a, b)
  );
}
