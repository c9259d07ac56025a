import { type BrokenLink, brokenLinks } from '#prose/broken-links.ts';
import { isMentionUrl, parseMention } from '#prose/mention.ts';
import { repairedMentionTitle, repairedMentionUrl } from '#prose/mention-repair.ts';
import type { ProseLink } from '#prose/read-prose.ts';
import type { UncheckedEntry } from '#reader/entry.ts';
import { errorFinding, type Finding, warningFinding, withFix } from '#reader/finding.ts';
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
  check: ({ entries, broken, inspected, vocabulary }) => {
    const ids = new Set([...entries, ...broken].map(({ kind, id }) => `${kind}:${id}`));
    return inspected.flatMap(({ file, prose, text }) => {
      if (!prose) return [];
      const source: LinkSource = {
        file,
        text,
        vocabulary,
        isKnown: (target) => ids.has(target.replace(/#.*/, '')),
      };
      const faulty = prose.links.flatMap((link) => linkFindings(link, source));
      const lines = new Set(faulty.map(({ line }) => line));
      const brokenOnes = brokenLinks(text).filter(({ line }) => !lines.has(line));
      return [...faulty, ...brokenOnes.map((link) => addressFinding(link, file, 'blank'))];
    });
  },
};

/** The text of a link, and what its archive has. */
interface LinkSource extends Pick<UncheckedEntry, 'file' | 'text'> {
  vocabulary: Vocabulary | undefined;
  /** True for the id of an entry, or of a session of one. */
  isKnown(target: string): boolean;
}

/** An e-mail address, a fragment, or a path of the site; two slashes or backslashes would begin a host. */
const LOCAL_URL = /^(?:mailto:[^\s]+$|#|\/(?![/\\]))/;
const MENTION_URL = new RegExp(`^[a-z]+:${ID_PATTERN}(?:#${ID_PATTERN})?$`);

function linkFindings(link: ProseLink, source: LinkSource): Finding[] {
  const { url, title } = link;
  const { file, vocabulary } = source;
  const isMention = isMentionUrl(url);
  const repaired = isMention && MENTION_URL.test(url) ? undefined : repairedMentionUrl(url);
  if (repaired && source.isKnown(repaired)) return [writtenOtherwise(link, repaired, source)];
  if (!isMention) return LOCAL_URL.test(url) ? [] : webLinkFindings(link, file);
  if (!MENTION_URL.test(url)) return [errorFinding('mention-target', file, link, { url })];
  const mention = parseMention(url, title);
  if (!('problem' in mention)) return roleFindings(mention.role, link, file, vocabulary);
  const { problem, value } = mention;
  if (problem === 'title') return [titleFinding(link, value, source)];
  return [errorFinding('mention-presence', file, link, { value, ...suggestionFor(value, PRESENCES) })];
}

/** A mention of an entry that exists, with its URL written in another way; as a page of the site it is a link only. */
function writtenOtherwise(link: ProseLink, expected: string, { file, text }: LinkSource): Finding {
  const args = { url: link.url, expected };
  const finding = LOCAL_URL.test(link.url)
    ? warningFinding('mention-written-otherwise', file, link, args)
    : errorFinding('mention-written-otherwise', file, link, args);
  return withFix(finding, editAfter(link, `(${link.url}`, `(${expected}`, file, text));
}

function titleFinding(link: ProseLink, value: string, { file, text, isKnown }: LinkSource): Finding {
  const repaired = repairedMentionTitle(value);
  const isCertain = repaired !== undefined && isKnown(repaired.replace(/^.* at /, ''));
  const finding = errorFinding('mention-title', file, link, {
    value,
    ...(isCertain && { suggestion: repaired }),
  });
  return withFix(finding, isCertain ? editAfter(link, `"${value}"`, `"${repaired}"`, file, text) : []);
}

/** The edit of the first such text from a link on; none where Markdown escapes have another form in the file. */
function editAfter(
  { line, column }: ProseLink,
  written: string,
  expected: string,
  file: string,
  text: string,
) {
  const lineStart = text.split('\n', line - 1).join('\n').length + (line > 1 ? 1 : 0);
  const start = text.indexOf(written, lineStart + column - 1);
  return start === -1 ? [] : [{ file, start, end: start + written.length, text: expected }];
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
