import { type BrokenLink, brokenLinks } from '#prose/broken-links.ts';
import { isMentionUrl, parseMention } from '#prose/mention.ts';
import type { ProseLink } from '#prose/read-prose.ts';
import { errorFinding, type Finding } from '#reader/finding.ts';
import { suggestionFor } from '#reader/nearest-word.ts';
import { KINDS } from '#schemas/edge.ts';
import { ID_PATTERN } from '#schemas/id.ts';
import { PRESENCES } from '#schemas/presence.ts';
import type { Vocabulary } from '#schemas/vocabulary.ts';
import { WEB_ADDRESS_HINTS, type WebAddressFault, webAddressFault } from '#schemas/web-address.ts';
import type { Rule } from '../rule.ts';
import { valueSuggestion } from '../slips/value-suggestion.ts';

export const linksAreSafe: Rule = {
  name: 'links-are-safe',
  description:
    'A link is a web address, a path of the site or a mention; the title of a mention can be parsed.',
  check: ({ inspected, vocabulary }) =>
    inspected.flatMap(({ file, prose, text }) => {
      if (!prose) return [];
      const faulty = prose.links.flatMap((link) => linkFindings(link, file, vocabulary));
      const lines = new Set(faulty.map(({ line }) => line));
      const broken = brokenLinks(text).filter(({ line }) => !lines.has(line));
      return [...faulty, ...broken.map((link) => addressFinding(link, file, 'blank'))];
    }),
};

/** An e-mail address, a fragment, or a path of the site; two slashes or backslashes would begin a host. */
const LOCAL_URL = /^(?:mailto:[^\s]+$|#|\/(?![/\\]))/;
const MENTION_URL = new RegExp(`^[a-z]+:${ID_PATTERN}(?:#${ID_PATTERN})?$`);

function linkFindings(link: ProseLink, file: string, vocabulary: Vocabulary | undefined): Finding[] {
  const { url, title } = link;
  if (!isMentionUrl(url)) return LOCAL_URL.test(url) ? [] : webLinkFindings(link, file);
  if (!MENTION_URL.test(url)) return [errorFinding('mention-target', file, link, { url })];
  const mention = parseMention(url, title);
  if (!('problem' in mention)) return roleFindings(mention.role, link, file, vocabulary);
  const { problem, value } = mention;
  if (problem === 'title') return [errorFinding('mention-title', file, link, { value })];
  return [errorFinding('mention-presence', file, link, { value, ...suggestionFor(value, PRESENCES) })];
}

/** A role that the archive does not have. */
function roleFindings(
  role: string | undefined,
  link: ProseLink,
  file: string,
  vocabulary: Vocabulary | undefined,
): Finding[] {
  if (role === undefined || !vocabulary || vocabulary.roles.includes(role)) return [];
  const values = vocabulary.roles.join(', ');
  const args = { value: role, values, ...valueSuggestion(role, vocabulary.roles, 'role') };
  return [errorFinding('mention-role', file, link, args)];
}

function webLinkFindings(link: ProseLink, file: string): Finding[] {
  const { url } = link;
  if (!/^https?:\/\//.test(url)) return [schemeFinding(link, file)];
  const fault = webAddressFault(url);
  return fault ? [addressFinding(link, file, fault)] : [];
}

function addressFinding(link: BrokenLink, file: string, fault: WebAddressFault): Finding {
  return errorFinding('link-address', file, link, { url: link.url, hint: WEB_ADDRESS_HINTS[fault] });
}

function schemeFinding(link: ProseLink, file: string): Finding {
  const { url } = link;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1] ?? '';
  const suggestion = suggestionFor(scheme, [...KINDS, 'https']);
  return errorFinding('link-scheme', file, link, { url, scheme, ...suggestion });
}
