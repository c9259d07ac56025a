/** A redirect of `netlify.toml` or of the file `_redirects`. */
export interface RedirectRule {
  /** Path; `*` at the end matches any rest. */
  from: string;
  /** Path; `:splat` is the rest that `*` matched. */
  to: string;
  /** 404 and 200 answer with the file at `to`, all others send the browser there. */
  status: number;
  /** True: the rule holds although a file exists at `from`. */
  force: boolean;
  /** Languages to which the rule is limited. */
  languages?: readonly string[];
}

/** The parts of a request that rules depend on. */
interface Visit {
  /** Decoded path, starting with `/`. */
  path: string;
  /** Header `Accept-Language`. */
  acceptLanguage?: string | undefined;
  /** Header `Cookie`. */
  cookie?: string | undefined;
  /** True if a file is published at the path. */
  isFile: boolean;
}

/** Where a request is sent, and with which status. */
export interface Redirection {
  to: string;
  status: number;
}

/**
 * The rules of a `_redirects` file: `from to status Language=en,fr` a line; `!` after the status forces it, `#` before
 * a word begins a comment.
 */
export function parseRedirects(text: string): RedirectRule[] {
  return text.split('\n').flatMap((line) => {
    const [from, to, status = '301', condition = ''] = line
      .replace(/(?:^|\s)#.*$/, '')
      .trim()
      .split(/\s+/);
    if (!from || !to) return [];
    return [
      {
        from,
        to,
        status: Number.parseInt(status, 10),
        force: status.endsWith('!'),
        ...languagesOf(condition),
      },
    ];
  });
}

function languagesOf(condition: string): Pick<RedirectRule, 'languages'> {
  const [, tags] = /^Language=(\S+)$/.exec(condition) ?? [];
  return tags === undefined ? {} : { languages: tags.split(',') };
}

/** The text of a `_redirects` file. */
export function formatRedirects(rules: readonly RedirectRule[]): string {
  return rules
    .map(({ from, to, status, force, languages }) => {
      const condition = languages ? ` Language=${languages.join(',')}` : '';
      return `${from} ${to} ${status}${force ? '!' : ''}${condition}\n`;
    })
    .join('');
}

/** The first rule that holds for a request; undefined when the file at its path is served. */
export function findRedirect(rules: readonly RedirectRule[], visit: Visit): Redirection | undefined {
  const language = visitLanguage(visit);
  const rule = rules.find(
    ({ from, force, languages }) =>
      (force || !visit.isFile) &&
      matchesPattern(from, visit.path) &&
      (!languages || languages.some((tag) => matchesLanguage(language, tag))),
  );
  if (!rule) return undefined;
  const splat = rule.from.endsWith('*') ? visit.path.slice(rule.from.length - 1) : '';
  return { to: rule.to.replace(':splat', () => splat), status: rule.status };
}

/** `*` matches any characters, as in `/_astro/*`; a final slash makes no difference, and `/admin/*` includes `/admin`. */
export function matchesPattern(pattern: string, path: string): boolean {
  const source = trimSlash(pattern)
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\/\*$/, '(?:/.*)?')
    .replaceAll(/(?<!\.)\*/g, '.*');
  return new RegExp(`^${source}$`, 's').test(trimSlash(path));
}

/**
 * The language of a visit by Netlify's rule (https://docs.netlify.com/manage/routing/redirects/redirect-options/): the
 * cookie `nf_lang`, else the first language of the header, whatever the weights. Without a header it is English, as in
 * netlify-cli.
 */
function visitLanguage({ acceptLanguage, cookie = '' }: Visit): string {
  const chosen = /(?:^|;\s*)nf_lang=([\w-]+)/.exec(cookie)?.[1];
  return chosen ?? acceptLanguage?.split(',')[0]?.split(';')[0]?.trim() ?? 'en';
}

/** Basic filtering (RFC 4647, 3.3.1): the range `zh` matches `zh-TW`, but `zh-TW` does not match `zh`. */
function matchesLanguage(language: string, range: string): boolean {
  return `${language.toLowerCase()}-`.startsWith(`${range.toLowerCase()}-`);
}

function trimSlash(path: string): string {
  return path.length > 1 ? path.replace(/\/$/, '') : path;
}
