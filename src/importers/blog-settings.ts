import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';

/** What the settings of a blog say about the addresses of its posts. */
export interface BlogSettings {
  generator: 'hugo' | 'jekyll' | 'hexo';
  /** Address of the blog, without a slash at its end. */
  base: string | undefined;
  /** Pattern of the addresses by section; `''` for all. */
  patterns: Readonly<Record<string, string>>;
}

/** Names of the files with the settings of a blog, the one that counts first. */
export const BLOG_SETTINGS_FILES = [
  'hugo.toml',
  'hugo.yaml',
  'hugo.yml',
  'config.toml',
  'config.yaml',
  'config.yml',
  '_config.yml',
] as const;

/** Hexo has these in its `_config.yml`, Jekyll does not. */
const HEXO_KEY = /^(?:new_post_name|source_dir|post_asset_folder|skip_render)\s*:/m;

/**
 * Reads the settings of a blog: `baseURL` and `permalinks` of Hugo, `url`, `baseurl` and `permalink` of Jekyll, `url` and
 * `permalink` of Hexo.
 * @param name of the file, one of `BLOG_SETTINGS_FILES`
 * @returns undefined for a file that cannot be read
 */
export function readBlogSettings(name: string, text: string): BlogSettings | undefined {
  const fields = parsed(name, text);
  if (!fields) return undefined;
  if (name !== '_config.yml') {
    const permalinks = record(fields['permalinks']);
    return {
      generator: 'hugo',
      base: address(fields['baseURL'] ?? fields['baseurl'], ''),
      patterns: {
        '': '/:section/:slugorfilename/',
        ...strings(permalinks),
        ...strings(record(permalinks['page'])),
      },
    };
  }
  const base = address(fields['url'], fields['baseurl'] ?? '');
  const own = fields['permalink'];
  if (HEXO_KEY.test(text))
    return {
      generator: 'hexo',
      base,
      patterns: { '': typeof own === 'string' ? own : ':year/:month/:day/:title/' },
    };
  const pattern = typeof own === 'string' ? (JEKYLL_STYLES[own] ?? own) : JEKYLL_STYLES['date'];
  return { generator: 'jekyll', base, patterns: { '': pattern ?? '' } };
}

/** https://jekyllrb.com/docs/permalinks/#built-in-formats */
const JEKYLL_STYLES: Readonly<Record<string, string>> = {
  date: '/:categories/:year/:month/:day/:title.html',
  pretty: '/:categories/:year/:month/:day/:title/',
  none: '/:categories/:title.html',
};

function parsed(name: string, text: string): Record<string, unknown> | undefined {
  try {
    return record(name.endsWith('.toml') ? parseToml(text) : parseYaml(text));
  } catch {
    return undefined;
  }
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function strings(values: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])),
  );
}

function address(url: unknown, folder: unknown): string | undefined {
  if (typeof url !== 'string' || !/^https?:\/\//.test(url)) return undefined;
  return (url.replace(/\/$/, '') + (typeof folder === 'string' ? folder : '')).replace(/\/$/, '');
}
