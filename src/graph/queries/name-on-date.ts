import { parseEdtf } from '#schemas/edtf.ts';
import type { Text } from '#schemas/text.ts';
import type { Node } from '../model/model.ts';

/**
 * The former name that an organization or project had on all days of a date; undefined where it had its present name, or
 * where the change of names, known to the year only, may lie before or after.
 * @param dates EDTF
 */
export function formerNameOn(node: Node, dates: string): Text | undefined {
  const span = parseEdtf(dates);
  const names = 'formerNames' in node.data ? (node.data.formerNames ?? []) : [];
  if (!span) return undefined;
  return names.find(({ from, until }) => {
    const [first, last] = [parseEdtf(from ?? ''), parseEdtf(until ?? '')];
    if (last === null || span.end >= (last.precision === 'day' ? last.end : last.start)) return false;
    return first === null || span.start >= first.start;
  })?.name;
}
