import {
  concatTexts,
  lastLine,
  prefixLines,
  sourceMapped,
  trimBlankLines,
} from '../text/source-mapped-text.ts';
import type { ShortcodeConversion, ShortcodeUse } from './shortcode-use.ts';

/** The kinds of callouts that Markdown of the archive has. */
type CalloutKind = 'NOTE' | 'TIP' | 'IMPORTANT' | 'WARNING' | 'CAUTION';

/** A note box, as a callout: `> [!NOTE]`. */
export function calloutShortcode(kind: CalloutKind): ShortcodeConversion {
  return (use) => {
    const { content, line, parameters } = use;
    if (!content) return undefined;
    const title = parameters['title'] ? `> **${parameters['title']}**\n>\n` : '';
    return concatTexts([
      sourceMapped(`\n> [!${calloutKind(use, kind)}]\n${title}`, line, line),
      prefixLines(trimBlankLines(content), '> '),
      sourceMapped('\n\n', lastLine(content)),
    ]);
  };
}

/** Shortcodes for several kinds of notes, whose parameters name the kind. */
const GENERAL_NOTES: ReadonlySet<string> = new Set(['alert', 'notice', 'admonition', 'pageinfo']);

function calloutKind({ parameters, name }: ShortcodeUse, kind: CalloutKind): CalloutKind {
  if (!GENERAL_NOTES.has(name)) return kind;
  const values = ['color', 'type', '0'].map((key) => parameters[key] ?? '').join(' ');
  if (/warning|danger/i.test(values)) return 'WARNING';
  return /tip|success/i.test(values) ? 'TIP' : kind;
}

/** A shortcode for layout only: its content. */
export const contentShortcode: ShortcodeConversion = ({ content }) => content ?? '';

/** A quotation. */
export const quoteShortcode: ShortcodeConversion = ({ content }) =>
  content && prefixLines(trimBlankLines(content), '> ');

/** One tab of several: its name in bold above its content. */
export const tabShortcode: ShortcodeConversion = ({ content, parameters, line }) => {
  if (!content) return undefined;
  const name = parameters['name'] ?? parameters['header'] ?? parameters['0'] ?? '';
  return concatTexts([
    sourceMapped(boldTitle(name), line, line),
    trimBlankLines(content),
    sourceMapped('\n\n', lastLine(content)),
  ]);
};

/** A titled part, such as a disclosure: the title in bold above the content. */
export function titledShortcode(...titleParameters: readonly string[]): ShortcodeConversion {
  return ({ content, parameters, line }) => {
    if (!content) return undefined;
    const title = titleParameters.map((name) => parameters[name]).find((value) => value !== undefined);
    return concatTexts([sourceMapped(boldTitle(title), line, line), content]);
  };
}

/** Fenced code. */
export function codeShortcode(
  language: (parameters: ShortcodeUse['parameters']) => string,
): ShortcodeConversion {
  return ({ content, parameters, line }) => {
    if (!content) return undefined;
    const code = trimBlankLines(content);
    const fence = code.text.includes('```') ? '~~~~' : '```';
    return concatTexts([
      sourceMapped(`\n${fence}${language(parameters)}\n`, line, line),
      code,
      sourceMapped(`\n${fence}\n`, lastLine(code)),
    ]);
  };
}

function boldTitle(title: string | undefined): string {
  return title ? `\n**${title}**\n\n` : '\n';
}
