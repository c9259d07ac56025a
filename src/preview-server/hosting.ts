import { z } from 'astro/zod';
import { parse } from 'smol-toml';

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

/** What `netlify.toml` says about serving: the folder, the redirects and the headers. */
export type Hosting = z.infer<typeof toml>;

/**
 * Reads the parts of a `netlify.toml` that matter to a server.
 * @throws TomlError or ZodError when the file is not what Netlify takes
 */
export function readHosting(source: string): Hosting {
  return toml.parse(parse(source));
}

/** Headers of a path, as Netlify merges them: all blocks that match, the later one wins. */
export function headersFor(hosting: Hosting, path: string): Record<string, string> {
  const blocks = hosting.headers.filter((block) => matches(block.for, path));
  return Object.assign({}, ...blocks.map((block) => block.values));
}

/**
 * The first redirect whose address and language fit.
 * @param acceptLanguage the request's header; only its first choice counts, as on Netlify
 */
export function redirectFor(hosting: Hosting, path: string, acceptLanguage: string | undefined) {
  const language = firstChoice(acceptLanguage);
  return hosting.redirects.find(
    ({ from, conditions }) =>
      matches(from, path) &&
      (!conditions?.Language || conditions.Language.some((tag) => speaks(language, tag))),
  );
}

/** `*` stands for any run of characters, as at the end of `/_astro/*`. */
function matches(pattern: string, path: string): boolean {
  const source = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^${source}$`).test(path);
}

/** The tag with the highest weight; of several, the one named first (RFC 9110, 12.5.4). */
function firstChoice(header = ''): string {
  const choices = header.split(',').map((choice) => {
    const [tag = '', weight = 'q=1'] = choice.split(';').map((part) => part.trim());
    return { tag, weight: Number(weight.replace('q=', '')) };
  });
  return choices.sort((a, b) => b.weight - a.weight)[0]?.tag ?? '';
}

/** Basic filtering (RFC 4647, 3.3.1): `zh-TW` is `zh`, but `zh` is not `zh-TW`. */
function speaks(language: string, range: string): boolean {
  return `${language.toLowerCase()}-`.startsWith(`${range.toLowerCase()}-`);
}
