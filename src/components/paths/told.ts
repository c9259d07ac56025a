import type { NodeFile, ToldTie } from '#graph/queries/node-detail.ts';
import { relationOf, type Tie } from '#graph/queries/page-projection.ts';
import type { Lens } from '#i18n/locale-context.ts';
import type { Kind } from '#schemas/edge.ts';
import { doubtOf, proofsOf } from './proofs.ts';
import { say } from './relationship-sentence.ts';

/** A node with its ties, as the file of one language says it. */
export function nodeFile(node: { id: string; kind: Kind }, ties: readonly ToldTie[], lens: Lens): NodeFile {
  const { text, lang } = lens.name(node.id);
  return {
    id: node.id,
    kind: node.kind,
    name: text,
    ...(lang && lang !== lens.lang && { lang }),
    href: lens.href(node.id),
    line: lens.line(node.id)?.text ?? '',
    ties: [...ties],
  };
}

/** One tie of a node in the words of a language, with its evidence. */
export function toldTie(
  { other, tie, cost, year }: { other: string; tie: Tie; cost: number; year: number },
  lens: Lens,
): ToldTie {
  const doubt = doubtOf(tie, lens);
  return {
    to: other,
    relation: relationOf(tie.kind),
    year,
    cost,
    say: say(tie, lens),
    ...(doubt && { doubt }),
    ...proofsOf(tie, lens),
  };
}
