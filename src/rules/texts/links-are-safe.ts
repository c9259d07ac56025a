import { isMentionUrl, parseMention } from '#prose/mention.ts';
import type { ProseLink } from '#prose/read-prose.ts';
import { errorFinding } from '#reader/finding.ts';
import { nearestWord } from '#reader/nearest-word.ts';
import { KINDS } from '#schemas/edge.ts';
import { ROLES } from '#schemas/roles.ts';
import type { Rule } from '../rule.ts';

const SAFE = /^(?:https?:\/\/|mailto:|#|\/)/;
const TARGET = /^[a-z]+:[a-z0-9]+(?:-[a-z0-9]+)*(?:#[a-z0-9]+(?:-[a-z0-9]+)*)?$/;

/** A link in a text leads to the web or names a node; a mark's title says a role and a place we know. */
export const linksAreSafe: Rule = ({ entries }) =>
  entries.flatMap(({ file, prose }) =>
    (prose?.links ?? []).flatMap((link) => {
      const found = problemOf(link);
      return found ? [errorFinding(found.code, file, link, found.args)] : [];
    }),
  );

interface Problem {
  code: string;
  args: Record<string, string>;
}

function problemOf({ url, title }: ProseLink): Problem | undefined {
  if (!isMentionUrl(url)) return SAFE.test(url) ? undefined : schemeProblem(url);
  if (!TARGET.test(url)) return { code: 'mark-address', args: { url } };
  const mark = parseMention(url, title);
  if (!('problem' in mark)) return undefined;
  const suggestion = mark.problem === 'role' ? nearestWord(mark.value, ROLES) : undefined;
  return { code: `mark-${mark.problem}`, args: { value: mark.value, ...(suggestion && { suggestion }) } };
}

function schemeProblem(url: string): Problem {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1] ?? '';
  const suggestion = nearestWord(scheme, [...KINDS, 'https']);
  return { code: 'link-scheme', args: { url, scheme, ...(suggestion && { suggestion }) } };
}
