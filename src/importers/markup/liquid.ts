import type { ReportDiagnostic } from '../diagnostics/diagnostic.ts';
import { codeRegions } from '../text/code-regions.ts';
import type { SourceMappedText } from '../text/source-mapped-text.ts';
import { replaceMatches, type TextRange } from '../text/text-edits.ts';

/**
 * Converts Liquid to Markdown: `raw` and `highlight` keep their content, `post_url` and `link` become URLs, includes
 * of videos become links. Everything else is a program of the former site: it is reported and removed, never run.
 */
export function convertLiquid(source: SourceMappedText, report: ReportDiagnostic): SourceMappedText {
  const passes = [convertHighlight, dropPrograms, convertTags, dropSiteUrls, convertOutputs, removeRawTags];
  return passes.reduce((text, pass) => pass(text, report), source);
}

// In these patterns no block has another opening of its kind inside, so that openings without an end cost little.
const RAW_BLOCK = /\{%-?\s*raw\s*-?%\}((?:(?!\{%-?\s*raw\s)[\s\S])*?)\{%-?\s*endraw\s*-?%\}/g;

/** Code and the content of `raw`, in which Liquid is text. */
function literalRanges(text: string): TextRange[] {
  const rawBlocks = [...text.matchAll(RAW_BLOCK)];
  return [
    ...codeRegions(text),
    ...rawBlocks.map(({ index, 0: raw }) => ({ start: index, end: index + raw.length })),
  ];
}

/** Replaces matches outside code and `raw`. */
function replaceLiquid(
  source: SourceMappedText,
  pattern: RegExp,
  replace: Parameters<typeof replaceMatches>[2],
): SourceMappedText {
  return replaceMatches(source, pattern, replace, literalRanges(source.text));
}

function convertHighlight(source: SourceMappedText, report: ReportDiagnostic): SourceMappedText {
  return replaceLiquid(
    source,
    /\{%-?\s*highlight\s+([^\s{]+)[^%{]*%\}\n?((?:(?!\{%-?\s*highlight\s)[\s\S])*?)\{%-?\s*endhighlight\s*-?%\}/g,
    ({ 0: raw, 1: language = '', 2: code = '' }, line) => {
      const tags = raw.slice(0, raw.indexOf('%}') + 2) + raw.slice(raw.lastIndexOf('{%'));
      report('info', 'liquid-tag', line, tags);
      return `\n\`\`\`${language}\n${code.trimEnd()}\n\`\`\`\n`;
    },
  );
}

/** Conditions, loops and captures cannot be evaluated; comments were never shown. */
function dropPrograms(source: SourceMappedText, report: ReportDiagnostic): SourceMappedText {
  return replaceLiquid(
    source,
    /\{%-?\s*(comment|capture|if|unless|for|case)\b(?:(?!\{%-?\s*\1\b)[\s\S])*?\{%-?\s*end\1\s*-?%\}/g,
    ({ 0: raw }, line) => {
      report('dropped', 'liquid', line, raw);
      return '';
    },
  );
}

function convertTags(source: SourceMappedText, report: ReportDiagnostic): SourceMappedText {
  return replaceLiquid(
    source,
    /\{%-?\s*(\w+)([^%]*?)-?%\}/g,
    ({ 0: raw, 1: name = '', 2: parameters = '' }, line) => {
      if (name === 'raw' || name === 'endraw') return undefined;
      const markdown = liquidTagMarkdown(name, parameters.trim());
      if (markdown === undefined) report('dropped', 'liquid', line, raw);
      else report('info', 'liquid-tag', line, raw);
      return markdown ?? '';
    },
  );
}

function liquidTagMarkdown(name: string, parameters: string): string | undefined {
  if (name === 'post_url' || name === 'link') return `/${parameters}`;
  if (name === 'post_link' || name === 'post_path') return hexoLink(name, parameters);
  if (!/youtube/i.test(`${name} ${parameters.split(/\s/)[0]}`)) return undefined;
  const id = /(?:id|video_id)\s*=\s*"([^"]+)"/.exec(parameters)?.[1] ?? parameters.split(/\s+/).at(-1);
  return `\n\n[YouTube](https://www.youtube.com/watch?v=${id})\n\n`;
}

/** Hexo's `{% post_link name "title" %}` is a link, `{% post_path name %}` its URL. https://hexo.io/docs/tag-plugins */
function hexoLink(name: 'post_link' | 'post_path', parameters: string): string {
  const [target = '', ...words] = [...parameters.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  );
  if (name === 'post_path') return `/${target}`;
  const title = words.filter((word) => word !== 'true' && word !== 'false').join(' ');
  return `[${title || target}](/${target})`;
}

/** `{{ site.baseurl }}` before a path: without it the path is relative to the site. */
function dropSiteUrls(source: SourceMappedText, report: ReportDiagnostic): SourceMappedText {
  return replaceLiquid(
    source,
    /\{\{-?\s*(?:site\.(?:baseurl|url)|relativebase|page\.url)[^}]*\}\}/g,
    ({ 0: raw }, line) => {
      report('info', 'liquid-tag', line, raw);
      return '';
    },
  );
}

/** `{{ "path" | relative_url }}` is the path; other values are not known. */
function convertOutputs(source: SourceMappedText, report: ReportDiagnostic): SourceMappedText {
  return replaceLiquid(
    source,
    /\{\{-?\s*(?:"([^"]+)"\s*\|\s*(?:relative_url|absolute_url)|(?:site|page|include|post|content)\.?[\w.[\]"]*(?:\s*\|[^}]*)?)\s*-?\}\}/g,
    ({ 0: raw, 1: path }, line) => {
      if (path) report('info', 'liquid-tag', line, raw);
      else report('dropped', 'liquid', line, raw);
      return path ?? '';
    },
  );
}

function removeRawTags(source: SourceMappedText, report: ReportDiagnostic): SourceMappedText {
  return replaceMatches(source, /\{%-?\s*(?:end)?raw\s*-?%\}\n?/g, ({ 0: raw }, line) => {
    report('info', 'liquid-tag', line, raw.trim());
    return '';
  });
}
