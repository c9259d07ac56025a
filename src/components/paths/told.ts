import type { NodeFile, ToldTie } from '#graph/queries/node-detail.ts';
import { relationOf, type Tie } from '#graph/queries/page-projection.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import type { Kind } from '#schemas/edge.ts';
import { doubtOf, proofsOf } from './proofs.ts';
import { say } from './relationship-sentence.ts';

/** A node with its ties, as the file of one language says it. */
export function nodeFile(
  node: { id: string; kind: Kind },
  ties: readonly ToldTie[],
  context: LocaleContext,
): NodeFile {
  const { text, lang } = context.name(node.id);
  return {
    id: node.id,
    kind: node.kind,
    name: text,
    ...(lang && lang !== context.lang && { lang }),
    href: context.href(node.id),
    line: context.summary(node.id)?.text ?? '',
    ties: [...ties],
  };
}

/** One tie of a node in the words of a language, with its evidence. */
export function toldTie(
  { other, tie, cost, year }: { other: string; tie: Tie; cost: number; year: number },
  context: LocaleContext,
): ToldTie {
  const doubt = doubtOf(tie, context);
  return {
    to: other,
    relation: relationOf(tie.kind),
    year,
    cost,
    say: say(tie, context),
    ...(doubt && { doubt }),
    ...proofsOf(tie, context),
  };
}
