import { suggestId } from '#i18n/suggest-id.ts';
import type { Finding, FindingCode } from '#reader/finding.ts';
import { KINDS } from '#schemas/edge.ts';
import { kinds } from '#schemas/kinds.ts';
import { withChineseTerms } from './chinese-terms.ts';

/** Errors by which a text mentions less than its author wrote. */
const UNREAD_MENTIONS: ReadonlySet<string> = new Set<FindingCode>([
  'mention-unparsed',
  'mention-target',
  'mention-title',
  'mention-role',
  'mention-written-otherwise',
  'link-scheme',
]);

/** What is found on a line only because a mention there is text or a picture. */
const CONSEQUENCES_OF_UNPARSED: ReadonlySet<string> = new Set<FindingCode>([
  'spacing',
  'unlinked-name',
  'picture-elsewhere',
  'picture-credit',
]);

/**
 * Findings without those that follow from another: references to a file that only has to be renamed, and a file
 * without a source where each statement without one is reported. Misnamed files get the name that they should have.
 */
export function rootCauses(findings: readonly Finding[]): Finding[] {
  const renamed = new Set<string>();
  const withoutEvidence = new Set(
    findings.flatMap(({ code, file }) => (code === 'no-evidence' ? [file] : [])),
  );
  const unparsed = new Set(
    findings.flatMap(({ code, file, line }) => (code === 'mention-unparsed' ? [`${file}:${line}`] : [])),
  );
  const withUnreadMentions = new Set(
    findings.flatMap(({ code, file }) => (UNREAD_MENTIONS.has(code) ? [file] : [])),
  );
  const hasUnreadSources = findings.some(
    ({ file, severity }) => file === 'sources.yml' && severity === 'error',
  );
  const named = withChineseTerms(findings).map((finding) => {
    if (finding.code !== 'file-name') return finding;
    const { kind, id, suggestion } = suggestedName(finding.file, finding.args.name);
    if (id) renamed.add(`${kind}:${id}`);
    return suggestion ? { ...finding, args: { ...finding.args, suggestion } } : finding;
  });
  return named.filter((finding) => {
    if (CONSEQUENCES_OF_UNPARSED.has(finding.code)) return !unparsed.has(`${finding.file}:${finding.line}`);
    if (finding.code === 'about-unmentioned') return !withUnreadMentions.has(finding.file);
    if (finding.code === 'unknown-source') return !hasUnreadSources;
    if (finding.code === 'unknown-reference') return !renamed.has(finding.args.target.replace(/#.*/, ''));
    return finding.code !== 'no-source' || !withoutEvidence.has(finding.file);
  });
}

function suggestedName(file: string, name: string): { kind: string; id?: string; suggestion?: string } {
  const folder = file.slice(0, file.indexOf('/'));
  const kind = KINDS.find((candidate) => kinds[candidate].folder === folder) ?? '';
  const [, base = '', ending = ''] =
    /^(.*?)((?:\.sessions)?\.ya?ml|(?:\.(?:zh-hans|zh-hant|en))?\.mdx?)$/i.exec(name.normalize('NFKC')) ?? [];
  const id = suggestId([base], kind);
  const isPost = kind === 'post';
  // A Markdown file among entries, or YAML among posts.
  const fitting = /\.ya?ml$/i.test(ending) === isPost ? (isPost ? '.md' : '.yaml') : ending.toLowerCase();
  return id ? { kind, id, suggestion: `${id}${fitting}` } : { kind };
}
