import type { PageRow } from '../index/tables.ts';
import { toQueryTerm } from '../text/query-terms.ts';
import { findVariants, type TextMatches } from './execute-query.ts';
import type { SearchTables } from './search-tables.ts';
import type { WordIndex } from './word-index.ts';

/**
 * For a query with an office, such as CNCF 首席技术官, the people whose page has it as one phrase: indexes of their pages, best first.
 * @param found the texts that the query found
 */
export async function findOfficeHolders(
  input: string,
  found: TextMatches,
  { rows, foldChar }: SearchTables,
  index: WordIndex,
): Promise<number[]> {
  const term = toQueryTerm(input.replace(WHO, ''), false, foldChar);
  const { matches } = await findVariants(index, [{ terms: [term], factor: 1, reason: 'typed' }]);
  const scoreOf = ({ editions }: PageRow) =>
    Math.max(0, ...editions.map((id) => (id && found.has(id) ? (matches.get(id)?.score ?? 0) : 0)));
  return rows
    .filter((row) => row.kind === 'person' && scoreOf(row) > 0)
    .sort((a, b) => scoreOf(b) - scoreOf(a))
    .slice(0, MAX_OFFICERS)
    .map((row) => row.index);
}

const MAX_OFFICERS = 3;
/** As typed, in both scripts. */
const WHO =
  /^(?:[请請][问問])?[谁誰]是|(?:是[谁誰]|叫什[么麼])?[?？]?$|^(?:please )?who(?:'s| is| was)(?: the)? /gi;
