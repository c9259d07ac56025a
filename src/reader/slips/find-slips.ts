import type { SlipCandidate, TypingSlip } from './slip-candidate.ts';
import { slipCandidates } from './slip-candidates.ts';

/** Most places that are tried; for each the file is parsed two or three times. */
const MAX_PLACES = 40;

/**
 * The slips that keep a YAML text from being read: the fewest replacements that leave the fewest errors.
 * @param errors number of errors of a text; one that cannot be parsed has more than any that can
 * @param lines lines, from 1, that errors are reported for: tried first where there are many places
 */
export function findSlips(
  yaml: string,
  errors: (yaml: string) => number,
  lines: ReadonlySet<number>,
): SlipCandidate[] {
  const places = nearestPlaces(yaml, lines);
  if (places.length === 0) return [];
  const count = (slips: readonly SlipCandidate[]) => errors(withSlipsFixed(yaml, slips));
  const starts = [(slip: SlipCandidate) => !UNCERTAIN.has(slip.slip), () => true].map((isTried) =>
    improved(
      places.flatMap((place) => place.find(isTried) ?? []),
      places,
      count,
    ),
  );
  const sorted = leastErrors(starts, count).sort((a, b) => a.start - b.start);
  return count(sorted) < errors(yaml) ? sorted : [];
}

/** Slips that many correct lines could be too: they are not assumed at first. */
const UNCERTAIN: ReadonlySet<TypingSlip> = new Set<TypingSlip>([
  'indent',
  'nesting',
  'continuation',
  'unquoted',
  'number',
  'spelling',
  'reference',
]);

/** Each place in turn without a replacement or with another one, while that leaves fewer errors. */
function improved(
  first: SlipCandidate[],
  places: readonly SlipCandidate[][],
  count: (slips: readonly SlipCandidate[]) => number,
): SlipCandidate[] {
  let chosen = first;
  for (let pass = 0; pass < 2; pass++)
    for (const place of places) {
      const others = chosen.filter((slip) => !place.includes(slip));
      const alternatives = [others, ...place.map((slip) => [...others, slip])];
      chosen = leastErrors(alternatives, count);
    }
  return chosen;
}

/** The text with its slips replaced; they do not overlap. */
export function withSlipsFixed(yaml: string, slips: readonly SlipCandidate[]): string {
  return slips
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end, expected }) => text.slice(0, start) + expected + text.slice(end), yaml);
}

/** Candidates by place; an error is reported at its line or, where a field was not recognized as one, at the next. */
function nearestPlaces(yaml: string, lines: ReadonlySet<number>): SlipCandidate[][] {
  const places = [...Map.groupBy(slipCandidates(yaml), ({ start }) => start).values()];
  if (places.length <= MAX_PLACES) return places;
  const isNear = ([first]: SlipCandidate[]) => {
    const line = yaml.slice(0, first?.start).split('\n').length;
    return [line, line + 1, line + 2].some((reported) => lines.has(reported));
  };
  return places.filter(isNear).slice(0, MAX_PLACES);
}

/** Of equal alternatives the first. */
function leastErrors(
  alternatives: readonly SlipCandidate[][],
  errors: (slips: SlipCandidate[]) => number,
): SlipCandidate[] {
  const [first = [], ...others] = alternatives.map((slips) => ({ slips, count: errors(slips) }));
  return others.reduce(
    (best, next) => (next.count < best.count ? next : best),
    first as (typeof others)[number],
  ).slips;
}
