import { nodeId } from '#graph/model/node.ts';
import { preciseDate } from '#graph/queries/chronology.ts';
import type { Entry } from '#reader/entry.ts';
import type { Finding } from '#reader/finding.ts';
import { checkedArchive } from '#rules/checked-archive.ts';
import { namesAreDistinct } from '#rules/names/names-are-distinct.ts';
import { namesAreLinked } from '#rules/names/names-are-linked.ts';
import { isLost } from '#schemas/link-lock.ts';
import { positionAt } from '#text/position.ts';
import type { Catalog } from '../catalog.ts';
import type { Gap } from './gap.ts';

/** Gaps that the rules for names find, and URLs of sources that are gone without a copy. */
export function textGaps(catalog: Catalog): Gap[] {
  const { archive, today, graph, conversion } = catalog;
  const checked = checkedArchive(archive, today, { graph, conversion });
  const idOf = idsByFile(archive.entries);
  return [
    ...lostLinks(catalog),
    ...namesAreDistinct.check(checked).flatMap((finding) => similarNameGap(catalog, finding, idOf)),
    ...namesAreLinked.check(checked).flatMap((finding) => unlinkedNameGap(catalog, finding, idOf)),
  ];
}

/** The node that a file is about; empty for a file that is not an entry. */
type IdOfFile = (file: string) => string;

function idsByFile(entries: readonly Entry[]): IdOfFile {
  const ids = new Map(entries.map(({ file, kind, id }) => [file, nodeId(kind, id)]));
  return (file) => ids.get(file) ?? '';
}

/** People who opted out have no node, so gaps that concern them are left out. */
function similarNameGap({ graph }: Catalog, { file, line, ...finding }: Finding, idOf: IdOfFile): Gap[] {
  if (finding.code !== 'similar-name') return [];
  const [id, other] = [idOf(file), nodeId('person', finding.args.id)];
  if (!graph.nodes.has(id) || !graph.nodes.has(other)) return [];
  return [{ kind: 'may-be-one-person', id, other, year: undefined, n: 1, file, line }];
}

function unlinkedNameGap({ graph }: Catalog, { file, line, ...finding }: Finding, idOf: IdOfFile): Gap[] {
  if (finding.code !== 'unlinked-name') return [];
  const id = idOf(file);
  const node = graph.nodes.get(id);
  if (!node) return [];
  const year = preciseDate(graph, node).slice(0, 4) || undefined;
  return [{ kind: 'unlinked-name', id, year, n: 1, words: finding.args.name, file, line }];
}

/** A URL is a gap of the first file that has it. */
function lostLinks({ archive, graph }: Catalog): Gap[] {
  const lost = Object.entries(archive.links).filter(([, link]) => isLost(link) && !link.archived);
  return lost.flatMap(([address]) => {
    const entry = archive.entries.find(
      ({ text, kind, id }) => text.includes(address) && graph.nodes.has(nodeId(kind, id)),
    );
    if (!entry) return [];
    const { line } = positionAt(entry.text, entry.text.indexOf(address));
    const id = nodeId(entry.kind, entry.id);
    return [{ kind: 'link-without-copy', id, year: undefined, n: 1, words: address, file: entry.file, line }];
  });
}
