import type { Tell } from './diagnostic.ts';
import { joined, prefixed, type Traced, traced, trimmed } from './source-mapped-text.ts';

/** One use of a shortcode: its values, and what stands between its tags, already Markdown. */
export interface Use {
  name: string;
  values: Readonly<Record<string, string>>;
  held: Traced | undefined;
  raw: string;
  line: number;
  chinese: boolean;
  tell: Tell;
}

/** Turns a use into Markdown; undefined when it cannot. */
type Conversion = (use: Use) => string | Traced | undefined;

const note =
  (kind: string): Conversion =>
  (use) => {
    if (!use.held) return undefined;
    const title = use.values['title'] ?? '';
    const head = traced(
      `\n> [!${kindOf(use, kind)}]\n${title ? `> **${title}**\n>\n` : ''}`,
      use.line,
      use.line,
    );
    return joined([
      head,
      prefixed(trimmed(use.held), '> '),
      traced('\n\n', use.held.lines.at(-1) ?? use.line),
    ]);
  };

const plain: Conversion = (use) => {
  return use.held ?? '';
};

const embedded =
  (address: (id: string) => string, what: string): Conversion =>
  (use) => {
    const id = use.values['0'] ?? use.values['id'] ?? use.values['bvid'] ?? use.values['src'] ?? '';
    if (id === '') return undefined;
    use.tell('look', 'embed', use.line, use.raw, what);
    return `[${use.values['title'] ?? use.values['1'] ?? what}](${address(id)})`;
  };

const figure: Conversion = (use) => {
  const { src = use.values['link'] ?? '', alt, caption, title, attr = '', attrlink } = use.values;
  if (src === '') return undefined;
  const words = alt ?? title ?? caption ?? '';
  const credit = attr && attrlink ? `[${attr}](${attrlink})` : attr;
  const below = [title === words ? undefined : title, caption === words ? undefined : caption]
    .filter(Boolean)
    .join(' ');
  const shown = caption && !/[[\]<>*_`]/.test(caption) ? ` "${caption.replaceAll('"', '”')}"` : '';
  const under = shown === '' ? below : title && title !== words && title !== caption ? title : '';
  return `\n![${flat(words)}](${spaced(src)}${shown})\n${under || credit ? `\n${[under, credit].filter(Boolean).join(' ')}\n` : ''}`;
};

const HEADINGS: Readonly<Record<string, readonly [string, string]>> = {
  objectives: ['Objectives', '教程目标'],
  prerequisites: ['Before you begin', '准备开始'],
  cleanup: ['Cleaning up', '清理现场'],
  whatsnext: ['What’s next', '接下来'],
  synopsis: ['Synopsis', '简介'],
  options: ['Options', '选项'],
  seealso: ['See also', '另请参见'],
};

const file: Conversion = (use) => {
  const path = use.values['file'] ?? use.values['0'] ?? '';
  use.tell('dropped', 'file-elsewhere', use.line, use.raw, path);
  return path === '' ? '' : `\`${path}\``;
};

/**
 * The shortcodes that are known, by name, with those of Hugo itself, Docsy, the Kubernetes, KubeSphere and
 * Academic-like sites. A shortcode that is not here loses its tags and keeps what it holds.
 */
export const shortcodes: Readonly<Record<string, Conversion>> = {
  note: note('NOTE'),
  notice: note('NOTE'),
  alert: note('NOTE'),
  admonition: note('NOTE'),
  info: note('NOTE'),
  pageinfo: note('NOTE'),
  tip: note('TIP'),
  success: note('TIP'),
  important: note('IMPORTANT'),
  warning: note('WARNING'),
  caution: note('CAUTION'),
  danger: note('CAUTION'),
  figure,
  capture: plain,
  tabs: plain,
  tabpane: plain,
  center: plain,
  columns: plain,
  column: plain,
  div: plain,
  blockquote: (use) => (use.held ? prefixed(trimmed(use.held), '> ') : undefined),
  tab: (use) => {
    if (!use.held) return undefined;
    const name = use.values['name'] ?? use.values['header'] ?? use.values['0'] ?? '';
    return joined([
      traced(name ? `\n**${name}**\n\n` : '\n', use.line, use.line),
      trimmed(use.held),
      traced('\n\n', use.held.lines.at(-1) ?? use.line),
    ]);
  },
  details: (use) => titled(use, use.values['summary'] ?? use.values['title'] ?? use.values['0']),
  expand: (use) => titled(use, use.values['0'] ?? use.values['title']),
  table: (use) => titled(use, use.values['caption']),
  imgproc: (use) => {
    const words = use.held?.text.trim() ?? '';
    return `\n![${flat(words)}](${spaced(use.values['0'] ?? '')}${words ? ` "${flat(words).replaceAll('"', '”')}"` : ''})\n`;
  },
  mermaid: (use) => fenced(use, 'mermaid'),
  highlight: (use) => fenced(use, use.values['0'] ?? ''),
  code: (use) => (use.held ? fenced(use, use.values['lang'] ?? '') : file(use)),
  comment: (use) => {
    use.tell('dropped', 'comment', use.line, `${use.raw}${use.held?.text ?? ''}`);
    return '';
  },
  ref: ({ values }) => values['path'] ?? values['0'] ?? '',
  relref: ({ values }) => values['path'] ?? values['0'] ?? '',
  glossary_tooltip: (use) => {
    return use.values['text'] ?? (use.values['term_id'] ?? use.values['0'] ?? '').replaceAll('-', ' ');
  },
  heading: ({ values, chinese }) => HEADINGS[values['0'] ?? '']?.[chinese ? 1 : 0] ?? values['0'],
  'feature-state': (use) => {
    const { for_k8s_version: version, state, feature_gate_name: gate } = use.values;
    const words = [
      version ? `Kubernetes ${version}` : '',
      state ? `[${state}]` : '',
      gate ? `\`${gate}\`` : '',
    ].filter(Boolean);
    return `\n> ${words.join(' ')}\n`;
  },
  youtube: embedded((id) => `https://www.youtube.com/watch?v=${id}`, 'YouTube'),
  bilibili: embedded(
    (id) =>
      id.startsWith('http')
        ? id
        : `https://www.bilibili.com/video/${/^(?:BV|av)/i.test(id) ? id : `av${id}`}`,
    'Bilibili',
  ),
  vimeo: embedded((id) => `https://vimeo.com/${id}`, 'Vimeo'),
  tweet: embedded((id) => `https://twitter.com/i/status/${id}`, 'Twitter'),
  gist: ({ values, ...use }) => {
    use.tell('look', 'embed', use.line, use.raw, 'Gist');
    return `[Gist](https://gist.github.com/${values['0']}/${values['1'] ?? ''})`;
  },
  include: file,
  code_sample: file,
  codenew: file,
};

function kindOf({ values, name }: Use, otherwise: string): string {
  const said = `${values['color'] ?? ''} ${values['type'] ?? ''} ${values['0'] ?? ''}`.toLowerCase();
  if (name !== 'alert' && name !== 'notice' && name !== 'admonition' && name !== 'pageinfo') return otherwise;
  if (/warning|danger/.test(said)) return 'WARNING';
  return /tip|success/.test(said) ? 'TIP' : otherwise;
}

function titled(use: Use, title: string | undefined): Traced | undefined {
  if (!use.held) return undefined;
  return joined([traced(title ? `\n**${title}**\n\n` : '\n', use.line, use.line), use.held]);
}

function fenced(use: Use, language: string): Traced | undefined {
  if (!use.held) return undefined;
  const words = trimmed(use.held);
  const fence = words.text.includes('```') ? '~~~~' : '```';
  return joined([
    traced(`\n${fence}${language}\n`, use.line, use.line),
    words,
    traced(`\n${fence}\n`, words.lines.at(-1) ?? use.line),
  ]);
}

function flat(words: string): string {
  return words
    .replace(/\s*\n\s*/g, ' ')
    .replace(/([[\]])/g, '\\$1')
    .trim();
}

function spaced(address: string): string {
  return /\s/.test(address) ? `<${address}>` : address;
}
