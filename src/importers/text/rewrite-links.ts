import type { MdastNode } from 'satteri';
import type { ReportDiagnostic } from '../diagnostics/diagnostic.ts';
import { imageRewrite } from './image.ts';
import type { ImportedImage, LinkContext, LinkRewrite } from './link-context.ts';
import { markdownContentRange, markdownNodes, markdownRange, parseMarkdown } from './markdown-tree.ts';
import { originalLine, type SourceMappedText } from './source-mapped-text.ts';
import { applySourceEdits, type SourceEdit, type TextRange } from './text-edits.ts';
import { linkDestination, linkDestinationSource } from './urls.ts';

/**
 * Gives links and images URLs that work in the archive: relative links become absolute or lose their link, images of
 * the former site get a path below `public/`, reference links become inline links.
 * @returns the new text, and every image in it
 */
export function rewriteLinks(
  source: SourceMappedText,
  context: LinkContext,
): { body: SourceMappedText; images: ImportedImage[] } {
  const nodes = markdownNodes(parseMarkdown(source.text));
  const definitions = firstDefinitions(nodes);
  const rewrites = nodes.flatMap((node) => rewriteOf(source, node, definitions, context) ?? []);
  reportDefinitions(source, nodes, context.report);
  return {
    body: applySourceEdits(
      source,
      rewrites.flatMap(({ edits }) => edits),
    ),
    images: rewrites.flatMap(({ image }) => image ?? []),
  };
}

type Definition = Extract<MdastNode, { type: 'definition' }>;

/** Of two definitions with one identifier, Markdown takes the first. */
function firstDefinitions(nodes: readonly MdastNode[]): Map<string, Definition> {
  const definitions = new Map<string, Definition>();
  for (const node of nodes)
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node);
  return definitions;
}

function rewriteOf(
  source: SourceMappedText,
  node: MdastNode,
  definitions: ReadonlyMap<string, Definition>,
  context: LinkContext,
): LinkRewrite | undefined {
  const range = rangeOrStart(node);
  if (node.type === 'definition') return { edits: [{ ...range, replacement: '' }] };
  if (node.type === 'link') return { edits: linkEdits(source, node, node.url, context) };
  if (node.type === 'image') return imageRewrite(source, node, range, context);
  if (node.type !== 'linkReference' && node.type !== 'imageReference') return undefined;
  const target = definitions.get(node.identifier);
  if (!target) return undefined;
  context.report('info', 'inlined-reference', originalLine(source, range.start), String(node.label));
  return node.type === 'linkReference'
    ? { edits: linkEdits(source, node, target.url, context, true) }
    : imageRewrite(source, { alt: node.alt, url: target.url }, range, context);
}

function reportDefinitions(
  source: SourceMappedText,
  nodes: readonly MdastNode[],
  report: ReportDiagnostic,
): void {
  const used = new Set(
    nodes.flatMap((node) =>
      node.type === 'linkReference' || node.type === 'imageReference' ? node.identifier : [],
    ),
  );
  for (const node of nodes) {
    if (node.type !== 'definition') continue;
    const { start, end } = rangeOrStart(node);
    const [line, text] = [originalLine(source, start), source.text.slice(start, end)];
    if (used.has(node.identifier)) report('info', 'inlined-reference', line, text);
    else report('dropped', 'unused-definition', line, text);
  }
}

/**
 * Edits only the brackets and the URL of a link: its content may have edits of its own.
 * @param inline true for a reference link, which gets its URL even where that does not change
 */
function linkEdits(
  source: SourceMappedText,
  node: MdastNode,
  url: string,
  context: LinkContext,
  inline = false,
): SourceEdit[] {
  const range = rangeOrStart(node);
  const sibling = context.siblings(url);
  if (sibling !== undefined)
    context.report('info', 'sibling-post', originalLine(source, range.start), url, `post:${sibling}`);
  const destination = sibling === undefined ? linkDestination(url, context.base) : `post:${sibling}`;
  if (destination === url && !inline) return [];
  if (destination !== undefined && destination !== url && sibling === undefined)
    context.report('info', 'relative-link', originalLine(source, range.start), url, destination);
  const content = markdownContentRange(node);
  const raw = source.text.slice(range.start, range.end);
  if (!content || !raw.startsWith('[')) return autolinkEdits(source, range, destination, context.report);
  if (destination !== undefined)
    return [{ start: content.end, end: range.end, replacement: `](${linkDestinationSource(destination)})` }];
  context.report('dropped', invalidLinkCode(url), originalLine(source, range.start), raw);
  return [
    { start: range.start, end: content.start, replacement: '' },
    { start: content.end, end: range.end, replacement: '' },
  ];
}

/** `<https://…>`, a bare URL, or a link without content. */
function autolinkEdits(
  source: SourceMappedText,
  range: TextRange,
  destination: string | undefined,
  report: ReportDiagnostic,
): SourceEdit[] {
  const raw = source.text.slice(range.start, range.end);
  if (destination !== undefined) return [{ ...range, replacement: raw }];
  report('dropped', 'invalid-link', originalLine(source, range.start), raw);
  return [{ ...range, replacement: raw.replace(/^<|>$/g, '').replace(/^\[\]\([^)]*\)$/, '') }];
}

function invalidLinkCode(url: string): 'relative-link' | 'invalid-link' {
  const isRelative = /^(?:\.|\/|[\w-]+(?:[/.]|$))/.test(url) && !/^[a-z][a-z0-9+.-]*:/i.test(url);
  return isRelative ? 'relative-link' : 'invalid-link';
}

function rangeOrStart(node: MdastNode): TextRange {
  return markdownRange(node) ?? { start: 0, end: 0 };
}
