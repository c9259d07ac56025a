import { parse } from 'smol-toml';
import { z } from 'zod';

const toml = z.object({
  build: z.object({ publish: z.string() }),
  redirects: z
    .array(
      z.object({
        from: z.string(),
        to: z.string(),
        status: z.number().default(301),
        conditions: z.object({ Language: z.array(z.string()).optional() }).optional(),
      }),
    )
    .default([]),
  headers: z.array(z.object({ for: z.string(), values: z.record(z.string(), z.string()) })).default([]),
});

/** The folder, redirects and headers of a `netlify.toml`. */
export type Hosting = z.infer<typeof toml>;

/**
 * Reads the parts of a `netlify.toml` that a server needs.
 * @throws TomlError or ZodError when the file is not valid
 */
export function readHosting(source: string): Hosting {
  return toml.parse(parse(source));
}

/** Headers of a path, merged as Netlify does: of all blocks that match, the later one wins. */
export function hostingHeaders(hosting: Hosting, path: string): Record<string, string> {
  const blocks = hosting.headers.filter((block) => matches(block.for, path));
  return Object.assign({}, ...blocks.map((block) => block.values));
}

/**
 * The first redirect that matches a path and a language.
 * @param acceptLanguage header of the request; only its preferred language counts, as on Netlify
 */
export function hostingRedirect(hosting: Hosting, path: string, acceptLanguage: string | undefined) {
  const language = preferredLanguage(acceptLanguage);
  return hosting.redirects.find(
    ({ from, conditions }) =>
      matches(from, path) &&
      (!conditions?.Language || conditions.Language.some((tag) => matchesLanguage(language, tag))),
  );
}

/** `*` matches any characters, as in `/_astro/*`. */
function matches(pattern: string, path: string): boolean {
  const source = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^${source}$`).test(path);
}

/** The tag with the highest weight; of equal ones the first (RFC 9110, 12.5.4). */
function preferredLanguage(header = ''): string {
  const choices = header.split(',').map((choice) => {
    const [tag = '', weight = 'q=1'] = choice.split(';').map((part) => part.trim());
    return { tag, weight: Number(weight.replace('q=', '')) };
  });
  return choices.sort((a, b) => b.weight - a.weight)[0]?.tag ?? '';
}

/** Basic filtering (RFC 4647, 3.3.1): the range `zh` matches `zh-TW`, but `zh-TW` does not match `zh`. */
function matchesLanguage(language: string, range: string): boolean {
  return `${language.toLowerCase()}-`.startsWith(`${range.toLowerCase()}-`);
}
