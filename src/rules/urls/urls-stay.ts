import type { Graph } from '#graph/model/model.ts';
import { crowdedEvents } from '#graph/queries/crowded-events.ts';
import { longProgrammes } from '#graph/queries/long-programmes.ts';
import { previousSlugs } from '#graph/queries/previous-ids.ts';
import type { UncheckedEntry } from '#reader/entry.ts';
import { errorFinding, type Finding, withFix } from '#reader/finding.ts';
import { nearestWord } from '#reader/nearest-word.ts';
import { URL_LOCK_FILE } from '#reader/url-lock.ts';
import { KINDS, type Kind } from '#schemas/edge.ts';
import { PEOPLE_PAGE, PROGRAMME_PAGE } from '#schemas/folders.ts';
import { kinds } from '#schemas/kinds.ts';
import { isRecord } from '#schemas/references.ts';
import { renameEdits } from '../fixes/rename-entry.ts';
import type { CheckedArchive, Rule } from '../rule.ts';

export const urlsStay: Rule = {
  name: 'urls-stay',
  description: 'Every URL of urls.lock leads to a page, or to the page of its new id.',
  check: (archive) => {
    const { urlLock = [] } = archive;
    if (urlLock.length === 0) return [];
    const served = servedUrls(archive.graph());
    const locked = new Set(urlLock.map(({ path }) => path));
    const added = [...served].filter((path) => !locked.has(path));
    const lost = urlLock.filter(
      ({ path, gone }) => !gone && isEntryUrl(path) && !served.has(path) && !isExcusedUrl(path, archive),
    );
    const lostPaths = new Set(lost.map(({ path }) => path));
    return lost
      .filter(({ path }) => isTopLevel(path) || !lostPaths.has(path.split('/').slice(0, 2).join('/')))
      .map(({ path, line }) => goneFinding(path, line, added, archive));
  },
};

/** URLs, below the language, of the entries, sessions and programmes of an archive, those of former ids included. */
function servedUrls(graph: Graph): Set<string> {
  const urlOf = (kind: Kind | 'session', slug: string) =>
    `${kinds[kind === 'session' ? 'event' : kind].folder}/${slug}`;
  return new Set([
    ...[...graph.nodes.values()].map(({ kind, slug }) => urlOf(kind, slug)),
    ...longProgrammes(graph).map((id) => urlOf('event', `${graph.nodes.get(id)?.slug}/${PROGRAMME_PAGE}`)),
    ...crowdedEvents(graph).map((id) => urlOf('event', `${graph.nodes.get(id)?.slug}/${PEOPLE_PAGE}`)),
    ...previousSlugs(graph).map(({ node, slug }) => urlOf(node.kind, slug)),
  ]);
}

/** True for a URL of a person who opted out, or of a file with errors, which are reported already. */
export function isExcusedUrl(
  path: string,
  { broken, entries }: Pick<CheckedArchive, 'entries' | 'broken'>,
): boolean {
  const [folder, file = ''] = path.replace(/^\/data\/(?:v\d+\/)?/, '').split('/');
  const [slug] = file.split('.');
  const isAt = (entry: UncheckedEntry) => kinds[entry.kind].folder === folder && entry.id === slug;
  const isOptedOut = ({ data }: UncheckedEntry) => isRecord(data) && data['listed'] === 'opt-out';
  return broken.some(isAt) || entries.some((entry) => isAt(entry) && isOptedOut(entry));
}

/** True for an entry or a session. The build checks URLs below them, such as feeds. */
function isEntryUrl(path: string): boolean {
  const [folder = '', slug, part = '', ...more] = path.split('/');
  if (slug === undefined || more.length > 0 || kindOfFolder(folder) === undefined) return false;
  return part === '' || (folder === kinds.event.folder && !part.includes('.'));
}

function isTopLevel(path: string): boolean {
  return path.split('/').length === 2;
}

function kindOfFolder(folder: string): Kind | undefined {
  return KINDS.find((kind) => kinds[kind].folder === folder);
}

function goneFinding(path: string, line: number, added: readonly string[], archive: CheckedArchive): Finding {
  const [folder = '', ...rest] = path.split('/');
  const kind = kindOfFolder(folder) ?? 'post';
  const [id, old] = [rest.join('/'), rest.at(-1) ?? ''];
  const candidates = added
    .filter((other) => other.startsWith(`${folder}/`))
    .map((other) => other.slice(folder.length + 1));
  const renamed = candidates.find((other) => sharesWord(id, other)) ?? nearestWord(id, candidates);
  const suggestion = renamed && { suggestion: `${kind}:${renamed.replace('/', '#')}` };
  const isOnly = candidates.length === 1 && rest.length === 1;
  const fixable = renamed !== undefined && isOnly && !renamed.includes('/');
  const position = { line, column: 1 };
  const finding = errorFinding('url-gone', URL_LOCK_FILE, position, { path, old, fixable, ...suggestion });
  return withFix(finding, fixable ? renameEdits(archive, { kind, from: id, to: renamed }) : []);
}

/** True when the last parts of two ids have a word of more than two letters in common. */
function sharesWord(a: string, b: string): boolean {
  if (a.split('/').length !== b.split('/').length) return false;
  const words = new Set(a.split('/').at(-1)?.split('-'));
  return (b.split('/').at(-1) ?? '').split('-').some((word) => word.length > 2 && words.has(word));
}
