import type { Kind } from '#schemas/edge.ts';
import { LANGS } from '#schemas/text.ts';
import type { FileIdentity } from './entry.ts';
import { errorFinding, type Finding } from './finding.ts';

/** What a file's name says of it, or what is wrong with the name. */
export function fileIdentity(kind: Kind, file: string): FileIdentity | Finding {
  return (kind === 'post' ? postIdentity(file) : entityIdentity(kind, file)) ?? misnamed(file);
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

function isId(value: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value);
}

function misnamed(file: string): Finding {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const [, suffix] = /^[a-z0-9-]+\.([A-Za-z-]+)\.mdx?$/.exec(name) ?? [];
  const code = suffix ? 'file-language' : /\.(?:ya?ml|mdx?)$/.test(name) ? 'file-name' : 'file-stray';
  return errorFinding(code, file, { line: 1, column: 1 }, { name, ...(suffix && { suffix }) });
}
