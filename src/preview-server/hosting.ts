import { parse } from 'smol-toml';
import { z } from 'zod';
import { matchesPattern, type RedirectRule } from './redirect-rules.ts';

const toml = z.object({
  build: z.object({ publish: z.string() }),
  redirects: z
    .array(
      z.object({
        from: z.string(),
        to: z.string(),
        status: z.number().default(301),
        force: z.boolean().default(false),
        conditions: z.object({ Language: z.array(z.string()).optional() }).optional(),
      }),
    )
    .default([]),
  headers: z.array(z.object({ for: z.string(), values: z.record(z.string(), z.string()) })).default([]),
});

/** The folder, redirects and headers of a site on Netlify. */
export interface Hosting {
  /** Folder of the built site, relative to the project. */
  publish: string;
  redirects: readonly RedirectRule[];
  headers: readonly { for: string; values: Readonly<Record<string, string>> }[];
}

/**
 * Reads the parts of a `netlify.toml` that a server needs.
 * @throws TomlError or ZodError when the file is not valid
 */
export function readHosting(source: string): Hosting {
  const { build, redirects, headers } = toml.parse(parse(source));
  const rules = redirects.map(({ conditions, ...rule }) => ({
    ...rule,
    ...(conditions?.Language && { languages: conditions.Language }),
  }));
  return { publish: build.publish, redirects: rules, headers };
}

/** Headers of a path, merged as Netlify does: of all blocks that match, the later one wins. */
export function hostingHeaders({ headers }: Hosting, path: string): Record<string, string> {
  const blocks = headers.filter((block) => matchesPattern(block.for, path));
  return Object.assign({}, ...blocks.map((block) => block.values));
}
