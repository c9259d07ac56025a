import { codeSpans } from './code.ts';
import type { Tell } from './diagnostic.ts';
import { lineAt, replaced, type Span, splice, type Traced } from './source-mapped-text.ts';

/**
 * Turns Liquid into Markdown: `raw` and `highlight` keep what they hold, `post_url` and `link` become addresses,
 * includes of videos become links. Everything else is a program of the former site: told, taken out, never run.
 */
export function withoutLiquid(whole: Traced, tell: Tell): Traced {
  const raws = [...whole.text.matchAll(/\{%-?\s*raw\s*-?%\}([\s\S]*?)\{%-?\s*endraw\s*-?%\}/g)];
  const kept = raws.map((match): Span => ({ start: match.index, end: match.index + match[0].length }));
  const shown = blocks(whole, [...codeSpans(whole.text), ...kept], tell);
  const tagged = tags(shown, spansNow(shown), tell);
  const values = outputs(tagged, spansNow(tagged), tell);
  return replaced(values, /\{%-?\s*(?:end)?raw\s*-?%\}\n?/g, (match, line) => {
    tell('left', 'liquid-tag', line, match[0].trim());
    return '';
  });
}

/** Takes out attributes of Kramdown and Hugo: `{: .class}`, `{:toc}`, `## Heading {#id}`. */
export function withoutAttributes(whole: Traced, tell: Tell): Traced {
  const told = (raw: string, line: number) => {
    tell('left', 'attributes', line, raw.trim());
    return '';
  };
  const lists = replaced(
    whole,
    /^[ \t]*[-*+\d.]+[ \t]+TOC[ \t]*\n(?=[ \t]*\{:\s*toc)/gim,
    ({ 0: raw }, line) => told(raw, line),
    codeSpans(whole.text),
  );
  const inline = replaced(
    lists,
    /^[ \t]*\{::?[^}\n]*\}[ \t]*(?:\n|$)|[ \t]*\{:[^}\n]*\}/gm,
    ({ 0: raw }, line) => told(raw, line),
    codeSpans(lists.text),
  );
  return replaced(
    inline,
    /(?<=^#{1,6} .*)[ \t]*\{(?:#|\.)[^}\n]*\}[ \t]*$/gm,
    ({ 0: raw }, line) => told(raw, line),
    codeSpans(inline.text),
  );
}

function spansNow({ text }: Traced): Span[] {
  const raws = [...text.matchAll(/\{%-?\s*raw\s*-?%\}([\s\S]*?)\{%-?\s*endraw\s*-?%\}/g)];
  return [
    ...codeSpans(text),
    ...raws.map(({ index, 0: raw }) => ({ start: index, end: index + raw.length })),
  ];
}

/** Tags that hold something: highlighted code stays code, comments and programs go. */
function blocks(whole: Traced, spans: readonly Span[], tell: Tell): Traced {
  const shown = replaced(
    whole,
    /\{%-?\s*highlight\s+(\S+)[^%]*%\}\n?([\s\S]*?)\{%-?\s*endhighlight\s*-?%\}/g,
    ({ 0: raw, 1: language = '', 2: code = '' }, line) => {
      tell(
        'left',
        'liquid-tag',
        line,
        raw.slice(0, raw.indexOf('%}') + 2) + raw.slice(raw.lastIndexOf('{%')),
      );
      return `\n\`\`\`${language}\n${code.trimEnd()}\n\`\`\`\n`;
    },
    spans,
  );
  return replaced(
    shown,
    /\{%-?\s*(comment|capture|if|unless|for|case)\b[\s\S]*?\{%-?\s*end\1\s*-?%\}/g,
    ({ 0: raw }, line) => {
      tell('dropped', 'liquid', line, raw);
      return '';
    },
    spansNow(shown),
  );
}

function tags(whole: Traced, spans: readonly Span[], tell: Tell): Traced {
  return replaced(
    whole,
    /\{%-?\s*(\w+)([^%]*?)-?%\}/g,
    ({ 0: raw, 1: name = '', 2: words = '' }, line) => {
      if (name === 'raw' || name === 'endraw') return undefined;
      const made = tagFor(name, words.trim());
      tell(made === undefined ? 'dropped' : 'left', made === undefined ? 'liquid' : 'liquid-tag', line, raw);
      return made ?? '';
    },
    spans,
  );
}

function tagFor(name: string, words: string): string | undefined {
  if (name === 'post_url' || name === 'link') return `/${words.replace(/^\d{4}-\d\d-\d\d-/, '')}`;
  const id = /(?:id|video_id)\s*=\s*"([^"]+)"/.exec(words)?.[1];
  if (/youtube/i.test(`${name} ${words.split(/\s/)[0]}`))
    return `\n\n[YouTube](https://www.youtube.com/watch?v=${id ?? words.split(/\s+/).at(-1)})\n\n`;
  return undefined;
}

/** `{{ site.baseurl }}` before an address is nothing; any other value is not known here. */
function outputs(whole: Traced, spans: readonly Span[], tell: Tell): Traced {
  const sited = replaced(
    whole,
    /\{\{-?\s*(?:site\.(?:baseurl|url)|relativebase|page\.url)[^}]*\}\}/g,
    ({ 0: raw }, line) => {
      tell('left', 'liquid-tag', line, raw);
      return '';
    },
    spans,
  );
  return replaced(
    sited,
    /\{\{-?\s*(?:"([^"]+)"\s*\|\s*(?:relative_url|absolute_url)|(?:site|page|include|post|content)\.?[\w.[\]"]*(?:\s*\|[^}]*)?)\s*-?\}\}/g,
    ({ 0: raw, 1: address }, line) => {
      tell(address ? 'left' : 'dropped', address ? 'liquid-tag' : 'liquid', line, raw);
      return address ?? '';
    },
    spansNow(sited),
  );
}

/** Splits picture groups `<![a](b),![c](d)>` into pictures, one under the other. */
export function withoutPictureGroups(whole: Traced, tell: Tell): Traced {
  const groups = [...whole.text.matchAll(/^[ \t]*<[ \t]*(!\[[^\n]*\))[ \t]*>[ \t]*$/gm)];
  return splice(
    whole,
    groups.map(({ index, 0: raw, 1: pictures = '' }) => {
      tell('left', 'shortcode-tag', lineAt(whole, index), '<…>');
      const single = [...pictures.matchAll(/!\[[^\]]*\]\([^)]*\)/g)].map(([picture]) => picture);
      return { start: index, end: index + raw.length, with: single.join('\n\n') };
    }),
  );
}
