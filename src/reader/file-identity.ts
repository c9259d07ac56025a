import type { Kind } from '#schemas/edge.ts';
import { isId } from '#schemas/id.ts';
import { LANGS } from '#schemas/text.ts';
import type { UncheckedEntry } from './entry.ts';
import { errorFinding, type Finding } from './finding.ts';

/** What the path of a file determines. */
export type FileIdentity = Pick<UncheckedEntry, 'kind' | 'id' | 'file' | 'role' | 'lang'>;

/** The identity of a file by its folder's kind and its name, or the finding about its name. */
export function fileIdentity(kind: Kind, file: string): FileIdentity | Finding {
  return (kind === 'post' ? postIdentity(file) : entityIdentity(kind, file)) ?? nameFinding(file);
}

function postIdentity(file: string): FileIdentity | undefined {
  const [, id = '', suffix] = /([^/]+?)(?:\.([A-Za-z-]+))?\.mdx?$/.exec(file) ?? [];
  const lang = LANGS.find((known) => known.toLowerCase() === suffix?.toLowerCase());
  if (!isId(id) || (suffix && !lang)) return undefined;
  return lang
    ? { kind: 'post', id, file, role: 'translation', lang }
    : { kind: 'post', id, file, role: 'original' };
}

function entityIdentity(kind: Kind, file: string): FileIdentity | undefined {
  const [, id = '', sessions] = /([^/]+?)(\.sessions)?\.ya?ml$/.exec(file) ?? [];
  if (!isId(id) || (sessions && kind !== 'event')) return undefined;
  return { kind, id, file, role: sessions ? 'programme' : 'entity' };
}

function nameFinding(file: string): Finding {
  const position = { line: 1, column: 1 };
  const name = file.slice(file.lastIndexOf('/') + 1);
  const [, suffix] = /^[a-z0-9-]+\.([A-Za-z-]+)\.mdx?$/.exec(name) ?? [];
  if (suffix) return errorFinding('file-language', file, position, { name, suffix });
  const code = /\.(?:ya?ml|mdx?)$/i.test(name.normalize('NFKC')) ? 'file-name' : 'file-stray';
  return errorFinding(code, file, position, { name });
}
