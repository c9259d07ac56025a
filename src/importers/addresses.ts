import { type MdastNode, markdownToMdast } from 'satteri';
import { childrenOf } from '#prose/blocks.ts';
import { isMark } from '#prose/mark.ts';
import type { Tell } from './diagnostic.ts';
import { type Edit, lineAt, splice, type Traced } from './source-mapped-text.ts';

/** A picture of the original: where it lay, where the draft looks for it, and why its address will not last. */
export interface Picture {
  line: number;
  from: string;
  /** Path below `public/` where its file is to be put, unless it stays where it is. */
  to?: string;
  rots?: string;
}

/** What is known of where a text stood. */
export interface Place {
  /** Address of the text or its site, to make whole addresses of relative ones. */
  base: string | undefined;
  id: string;
  chinese: boolean;
  tell: Tell;
}

/** Why an address of a picture will not last; undefined when nothing speaks against it. */
export function rotsBecause(address: string): string | undefined {
  if (
    /asynccode|[?&](?:Expires|X-Amz-Expires|X-Amz-Signature|Signature|sign|token)=|\/stream\/download\//i.test(
      address,
    )
  )
    return 'temporary: the address was made for one session';
  if (/sinaimg\.cn/i.test(address)) return 'sinaimg.cn refuses pages of others';
  if (/mmbiz\.q(?:pic|logo)\.cn|feishu\.cn|larksuite|yuque\.com|qpic\.cn|csdnimg/i.test(address))
    return 'the host refuses pages of others';
  if (/clouddn\.com|bkt\.gdipper|qnssl/i.test(address)) return 'a test domain that its host has switched off';
  return /^http:\/\//i.test(address) ? 'http:// is not loaded by a page of https://' : undefined;
}

/** Gives links and pictures addresses the archive can keep, and lists the pictures. */
export function withAddresses(whole: Traced, place: Place): { body: Traced; pictures: Picture[] } {
  const root = markdownToMdast(whole.text) as MdastNode;
  const definitions = new Map<string, MdastNode & { type: 'definition' }>();
  for (const node of walk(root))
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node);
  const pictures: Picture[] = [];
  const edits = [...walk(root)].flatMap((node): Edit[] => {
    if (node.type === 'link') return linkEdits(whole, node, node.url, place);
    if (node.type === 'image') return [pictureEdit(whole, node, node, place, pictures)];
    if (node.type === 'definition') return [{ ...span(node), with: '' }];
    const target =
      node.type === 'linkReference' || node.type === 'imageReference'
        ? definitions.get(node.identifier)
        : undefined;
    if (target && 'label' in node)
      place.tell('left', 'reference', lineAt(whole, span(node).start), String(node.label));
    if (node.type === 'linkReference' && target) return linkEdits(whole, node, target.url, place, true);
    return node.type === 'imageReference' && target
      ? [pictureEdit(whole, { ...node, url: target.url }, node, place, pictures)]
      : [];
  });
  tellUnused(whole, root, place.tell);
  return { body: splice(whole, edits), pictures };
}

function* walk(node: MdastNode): Generator<MdastNode> {
  yield node;
  for (const child of childrenOf(node)) yield* walk(child);
}

function span(node: MdastNode): { start: number; end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** A definition nothing refers to is shown nowhere. */
function tellUnused(whole: Traced, root: MdastNode, tell: Tell): void {
  const used = new Set(
    [...walk(root)].flatMap((node) =>
      node.type === 'linkReference' || node.type === 'imageReference' ? node.identifier : [],
    ),
  );
  for (const node of walk(root)) {
    if (node.type !== 'definition') continue;
    const { start, end } = span(node);
    const says = used.has(node.identifier);
    tell(
      says ? 'left' : 'dropped',
      says ? 'reference' : 'unused',
      lineAt(whole, start),
      whole.text.slice(start, end),
    );
  }
}

/** Only the brackets and the address of a link are touched: pictures may stand inside it. */
function linkEdits(
  whole: Traced,
  node: MdastNode & { children: unknown },
  url: string,
  place: Place,
  always = false,
): Edit[] {
  const { start, end } = span(node);
  const kept = keptAddress(url, place.base);
  if (kept === url && !always) return [];
  const children = childrenOf(node);
  const [first, last] = [children[0]?.position?.start.offset, children.at(-1)?.position?.end.offset];
  const raw = whole.text.slice(start, end);
  if (first === undefined || last === undefined || !raw.startsWith('[')) {
    if (kept === undefined) place.tell('dropped', 'bad-link', lineAt(whole, start), raw);
    return [
      {
        start,
        end,
        with: kept === undefined ? raw.replace(/^<|>$/g, '').replace(/^\[\]\([^)]*\)$/, '') : raw,
      },
    ];
  }
  if (kept !== undefined)
    return kept === url && !always ? [] : [{ start: last, end, with: `](${bracketed(kept)})` }];
  place.tell(
    'dropped',
    /^(?:\.|\/|[\w-]+(?:[/.]|$))/.test(url) && !/^[a-z][a-z0-9+.-]*:/i.test(url) ? 'dead-link' : 'bad-link',
    lineAt(whole, start),
    raw,
  );
  return [
    { start, end: first, with: '' },
    { start: last, end, with: '' },
  ];
}

/** The address a link can have here; undefined when it would lead nowhere. */
function keptAddress(url: string, base: string | undefined): string | undefined {
  const trimmed = url.trim();
  if (isMark(trimmed) || /^(?:https?:\/\/[^\s/]+|mailto:\S+@|#)/.test(trimmed)) return url;
  if (/^\/\/[^/]/.test(trimmed)) return `https:${trimmed}`;
  if (trimmed === '' || /^[a-z][a-z0-9+.-]*:/i.test(trimmed) || base === undefined) return undefined;
  try {
    return new URL(trimmed.replace(/^([\w./-]*)\/_index\.md/, '$1/').replace(/\.md(?=#|$)/, '/'), base).href;
  } catch {
    return undefined;
  }
}

function bracketed(address: string): string {
  return /[\s()]/.test(address) ? `<${address}>` : address;
}

function pictureEdit(
  whole: Traced,
  image: { url: string; alt?: string | null | undefined; title?: string | null | undefined },
  node: MdastNode,
  place: Place,
  pictures: Picture[],
): Edit {
  const { start, end } = span(node);
  const line = lineAt(whole, start);
  const raw = whole.text.slice(start, end);
  const { address, picture } = placed(image.url, line, place, raw);
  pictures.push(picture);
  const title = 'title' in node && typeof node.title === 'string' ? node.title : image.title;
  const alt = (image.alt ?? '').replace(/\s*\n\s*/g, ' ').trim() || title?.trim() || '';
  if (alt === '') place.tell('look', 'picture-words', line, raw);
  const words = (alt || (place.chinese ? '待补：这张图上有什么' : 'To do: what this picture shows')).replace(
    /([[\]])/g,
    '\\$1',
  );
  return {
    start,
    end,
    with:
      address === ''
        ? words
        : `![${words}](${bracketed(address)}${title ? ` "${title.replaceAll('"', '”')}"` : ''})`,
  };
}

function placed(url: string, line: number, place: Place, raw: string): { address: string; picture: Picture } {
  const rots = rotsBecause(url);
  if (/^data:/i.test(url)) {
    place.tell('dropped', 'picture-rots', line, raw, 'the picture itself stands in the text');
    return { address: '', picture: { line, from: `${url.slice(0, 40)}…` } };
  }
  if (/^https?:\/\//i.test(url)) {
    if (rots) place.tell('look', 'picture-rots', line, url, rots);
    return { address: url, picture: { line, from: url, ...(rots && { rots }) } };
  }
  const to = `/pictures/${place.id}/${fileName(url)}`;
  place.tell('to-do', 'picture-moves', line, url, `public${to}`);
  return { address: to, picture: { line, from: url, to } };
}

function fileName(url: string): string {
  const name =
    decoded(url)
      .replace(/[?#].*$/, '')
      .split('/')
      .at(-1) ?? '';
  const plain = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^-+|-+(?=\.)|-+$/g, '');
  return /^[a-z0-9][a-z0-9.-]*$/.test(plain) ? plain : `picture-${plain.replace(/^[.-]+/, '') || '1'}`;
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
