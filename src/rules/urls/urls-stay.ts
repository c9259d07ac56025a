import type { Graph } from '#graph/model/model.ts';
import { previousSlugs } from '#graph/queries/previous-ids.ts';
import { errorFinding, type Finding, withFix } from '#reader/finding.ts';
import { URL_LOCK_FILE } from '#reader/url-lock.ts';
import { nearestWord } from '#reader/nearest-word.ts';
import { KINDS, type Kind } from '#schemas/edge.ts';
import { kinds } from '#schemas/kinds.ts';
import { renameEdits } from '../fixes/rename-entry.ts';
import type { Checked, Rule } from '../rule.ts';

/** Every address of an entry that was ever published leads to a page, or to the page of its new id. */
export const urlsStay: Rule = (archive) => {
  const { urlLock = [] } = archive;
  if (urlLock.length === 0) return [];
  const served = servedUrls(archive.graph());
  const locked = new Set(urlLock.map(({ path }) => path));
  const added = [...served].filter((path) => !locked.has(path));
  const lost = urlLock.filter(
    ({ path, gone }) => !gone && isEntry(path) && !served.has(path) && !isExcusedUrl(path, archive),
  );
  const paths = new Set(lost.map(({ path }) => path));
  return lost
    .filter(({ path }) => !paths.has(path.split('/').slice(0, 2).join('/')) || path.split('/').length === 2)
    .map(({ path, line }) => vanished(path, line, added, archive));
};

/** Addresses below the language that the entries and sessions of an archive have, former ones included. */
export function servedUrls(graph: Graph): Set<string> {
  const pathOf = (kind: string, slug: string) =>
    `${kinds[kind === 'session' ? 'event' : (kind as Kind)].folder}/${slug}`;
  return new Set([
    ...[...graph.nodes.values()].map(({ kind, slug }) => pathOf(kind, slug)),
    ...previousSlugs(graph).map(({ node, slug }) => pathOf(node.kind, slug)),
  ]);
}

/** An entry or a session; what stands below an entry (its feed, its page beside) is held by the build. */
function isEntry(path: string): boolean {
  const [folder, , part = '', ...more] = path.split('/');
  const below = part !== '' && (folder !== kinds.event.folder || part.includes('.'));
  return !below && more.length === 0 && KINDS.some((kind) => path.startsWith(`${kinds[kind].folder}/`));
}

/** What cannot be read is told already; who asked to be gone is gone. */
export function isExcusedUrl(path: string, { broken, entries }: Pick<Checked, 'entries' | 'broken'>): boolean {
  const [folder, file = ''] = path.replace(/^\/data\//, '').split('/');
  const [slug] = file.split('.');
  const isIts = (entry: { kind: Kind; id: string }) =>
    kinds[entry.kind].folder === folder && entry.id === slug;
  const gone = entries.some(
    (entry) => isIts(entry) && (entry.data as { listed?: string }).listed === 'opt-out',
  );
  return gone || broken.some(isIts);
}

function vanished(path: string, line: number, added: readonly string[], archive: Checked): Finding {
  const [folder = '', ...rest] = path.split('/');
  const kind = KINDS.find((candidate) => kinds[candidate].folder === folder) ?? 'post';
  const id = rest.join('/');
  const fresh = added
    .filter((other) => other.startsWith(`${folder}/`))
    .map((other) => other.slice(folder.length + 1));
  const next = fresh.find((other) => sharesWord(id, other)) ?? nearestWord(id, fresh);
  const target = next && `${kind}:${next.replace('/', '#')}`;
  const old = rest.at(-1) ?? '';
  const sure = next !== undefined && fresh.length === 1 && rest.length === 1 && !next.includes('/');
  const args = { path, old, ...(target && { suggestion: target }), ...(sure && { sure: 'yes' }) };
  const finding = errorFinding('vanished', URL_LOCK_FILE, { line, column: 1 }, args);
  return withFix(finding, sure ? renameEdits(archive, { kind, from: id, to: next }) : []);
}

function sharesWord(a: string, b: string): boolean {
  if (a.split('/').length !== b.split('/').length) return false;
  const words = new Set(a.split('/').at(-1)?.split('-'));
  return (b.split('/').at(-1) ?? '').split('-').some((word) => word.length > 2 && words.has(word));
}
