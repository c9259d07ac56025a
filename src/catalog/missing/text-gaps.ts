import { nodeId } from '#graph/model/node.ts';
import { preciseDate } from '#graph/queries/chronology.ts';
import type { Finding } from '#reader/finding.ts';
import { namesAreDistinct } from '#rules/names/names-are-distinct.ts';
import { namesAreLinked } from '#rules/names/names-are-linked.ts';
import type { CheckedArchive } from '#rules/rule.ts';
import { isLost } from '#schemas/link-lock.ts';
import { positionAt } from '#text/position.ts';
import type { Catalog } from '../catalog.ts';
import type { Gap } from './gap.ts';

/** Gaps that the rules for names find, and addresses of sources that are gone without a copy. */
export function textGaps(catalog: Catalog): Gap[] {
  const checked = checkedArchive(catalog);
  return [
    ...lostLinks(catalog),
    ...namesAreDistinct.check(checked).flatMap((finding) => similarNameGap(catalog, finding)),
    ...namesAreLinked.check(checked).flatMap((finding) => unlinkedNameGap(catalog, finding)),
  ];
}

function checkedArchive({ archive, conversion, today, graph }: Catalog): CheckedArchive {
  const originals = archive.entries.filter((entry) => entry.role === 'original');
  const events = archive.entries.filter((entry) => entry.kind === 'event' && entry.role === 'entity');
  return {
    ...archive,
    conversion,
    today,
    graph: () => graph,
    originals: new Map(originals.map((entry) => [entry.id, entry])),
    events: new Map(events.map((entry) => [entry.id, entry])),
  };
}

/** Somebody who asked not to be shown has no node: what concerns them is left out. */
function similarNameGap({ archive, graph }: Catalog, { file, line, ...finding }: Finding): Gap[] {
  if (finding.code !== 'similar-name') return [];
  const entry = archive.entries.find((one) => one.file === file);
  const [id, other] = [nodeId('person', entry?.id ?? ''), nodeId('person', finding.args.id)];
  if (!graph.nodes.has(id) || !graph.nodes.has(other)) return [];
  return [{ kind: 'may-be-one-person', id, other, year: undefined, n: 1, file, line }];
}

function unlinkedNameGap({ archive, graph }: Catalog, { file, line, ...finding }: Finding): Gap[] {
  if (finding.code !== 'unlinked-name') return [];
  const id = nodeId('post', archive.entries.find((one) => one.file === file)?.id ?? '');
  const node = graph.nodes.get(id);
  if (!node) return [];
  const year = preciseDate(graph, node).slice(0, 4) || undefined;
  return [{ kind: 'unlinked-name', id, year, n: 1, words: finding.args.name, file, line }];
}

/** An address is a gap of the first file that has it. */
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
