import type { MdastNode } from 'satteri';
import { childrenOf } from '#prose/blocks.ts';
import type { ArchiveNames } from '../archive-names.ts';
import { markdownContentRange, markdownRange, parseMarkdown } from './markdown-tree.ts';
import { originalLine, type SourceMappedText } from './source-mapped-text.ts';
import { applySourceEdits, type SourceEdit, type TextRange } from './text-edits.ts';

/** A person, project or event of the archive that a text names. */
export interface RecognizedMention {
  id: string;
  /** The words that name it first. */
  text: string;
  /** Line of the original file. */
  line: number;
  /** How often it is named. */
  count: number;
  /** Source of the links to its own pages on other sites. Such a link identifies it; a name alone may not. */
  links: string[];
}

/**
 * Proposes mention marks: a link to a page that belongs to a person or project of the archive becomes a mark, and so
 * does the first occurrence of each name. A name that several entries have is not marked.
 */
export function markMentions(
  source: SourceMappedText,
  names: ArchiveNames,
): { body: SourceMappedText; mentions: RecognizedMention[] } {
  const candidates = mentionCandidates(parseMarkdown(source.text)).flatMap(({ node, range }) =>
    node.type === 'link' ? linkCandidates(source, node, names) : nameCandidates(source, range, names),
  );
  const mentions = new Map<string, RecognizedMention>();
  const edits: SourceEdit[] = [];
  for (const candidate of candidates) {
    const isFirst = !mentions.has(candidate.id);
    if (isFirst || candidate.link !== undefined) edits.push(candidate.edit);
    addCandidate(mentions, candidate, source);
  }
  return {
    body: applySourceEdits(source, edits),
    mentions: [...mentions.values()].toSorted((a, b) => a.line - b.line),
  };
}

/** One place of a text that names something of the archive. */
interface MentionCandidate extends TextRange {
  id: string;
  edit: SourceEdit;
  /** Source of the link, where it is one. */
  link?: string;
}

function addCandidate(
  mentions: Map<string, RecognizedMention>,
  { id, start, end, link }: MentionCandidate,
  source: SourceMappedText,
): void {
  const mention = mentions.get(id) ?? {
    id,
    text: source.text.slice(start, end),
    line: originalLine(source, start),
    count: 0,
    links: [],
  };
  mention.count += 1;
  if (link !== undefined) mention.links.push(link);
  mentions.set(id, mention);
}

/** Links and running text, in order; without headings, code, HTML and the content of links. */
function mentionCandidates(root: MdastNode): { node: MdastNode; range: TextRange }[] {
  const candidates: { node: MdastNode; range: TextRange }[] = [];
  const visit = (node: MdastNode) => {
    if (node.type === 'heading' || node.type === 'linkReference') return;
    const range = node.type === 'text' || node.type === 'link' ? markdownRange(node) : undefined;
    if (range) candidates.push({ node, range });
    else for (const child of childrenOf(node)) visit(child);
  };
  visit(root);
  return candidates;
}

function nameCandidates(source: SourceMappedText, range: TextRange, names: ArchiveNames): MentionCandidate[] {
  return names.occurrencesIn(source.text.slice(range.start, range.end)).flatMap((occurrence) => {
    const id = onlyMarkable(occurrence.ids);
    if (id === undefined) return [];
    const [start, end] = [range.start + occurrence.start, range.start + occurrence.end];
    return [
      { id, start, end, edit: { start, end, replacement: `[${source.text.slice(start, end)}](${id})` } },
    ];
  });
}

/** A link to a page of a person or a project becomes a mark; its content stays. */
function linkCandidates(
  source: SourceMappedText,
  node: Extract<MdastNode, { type: 'link' }>,
  names: ArchiveNames,
): MentionCandidate[] {
  const id = names.ownerOfUrl(node.url);
  const content = markdownContentRange(node);
  const end = node.position?.end.offset;
  if (!id || !MARKABLE.test(id) || !content || end === undefined || source.text[content.end] !== ']')
    return [];
  return [
    {
      id,
      ...content,
      link: source.text.slice(content.end, end),
      edit: { start: content.end, end, replacement: `](${id})` },
    },
  ];
}

const MARKABLE = /^(?:person|project|event):/;

/** The one person, project or event that has a name; undefined when several have it. */
function onlyMarkable(ids: readonly string[]): string | undefined {
  const markable = ids.filter((id) => MARKABLE.test(id));
  return markable.length === 1 ? markable[0] : undefined;
}
