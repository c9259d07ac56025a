/** The parts of a paragraph by which it is recognized after it was rewritten. */
export interface ComparedParagraph {
  id: string;
  text: string;
  /** Ids of the nodes it names. */
  targets: readonly string[];
}

/**
 * Below this similarity, from 0 to 1, a paragraph counts as removed. Measured on 50 rewritten posts: `npm run
 * paragraphs`.
 */
const MIN_SIMILARITY = 0.3;

/**
 * The paragraph into which a removed one was rewritten: the one with the most similar text and nodes. Several removed
 * paragraphs can have the same successor. Undefined where none is similar enough.
 */
export function paragraphSuccessor<Paragraph extends ComparedParagraph>(
  former: ComparedParagraph,
  current: readonly Paragraph[],
): Paragraph | undefined {
  const rated = current.map((paragraph) => ({ paragraph, similarity: similarity(former, paragraph) }));
  const best = rated.reduce<(typeof rated)[number] | undefined>(
    (most, one) => (most && most.similarity >= one.similarity ? most : one),
    undefined,
  );
  return best && best.similarity >= MIN_SIMILARITY ? best.paragraph : undefined;
}

/** From 0 to 1: half by pairs of characters (Dice, 1945), half by the nodes; by the characters alone if neither has any. */
function similarity(a: ComparedParagraph, b: ComparedParagraph): number {
  const words = dice(characterPairs(a.text), characterPairs(b.text));
  if (a.targets.length === 0 && b.targets.length === 0) return words;
  return (words + dice(new Set(a.targets), new Set(b.targets))) / 2;
}

function characterPairs(text: string): Set<string> {
  const letters = [...text.toLowerCase().replace(/[\s\p{P}]+/gu, '')];
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`));
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const total = a.size + b.size;
  return total === 0 ? 0 : (2 * a.intersection(b).size) / total;
}
