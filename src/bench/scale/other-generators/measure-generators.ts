import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { countBuiltFiles } from '../built-files.ts';
import { eleventy } from './eleventy.ts';
import { hugo } from './hugo.ts';
import { plainPages } from './plain-pages.ts';

const GENERATORS = [hugo, eleventy] as const;

/** What another generator took for as many pages, or why it was not run. */
export type GeneratorResult = { name: string } & (
  | { version: string; pages: number; wallMs: number }
  | { missing: string }
);

/**
 * Builds sites with as many pages by other generators, each in a process of its own.
 * @param folder contains `content/` of a generated archive; the sites are written beside it and deleted
 * @param pages the pages that our site has of it
 * @throws with the output of a build that fails
 */
export function measureGenerators(folder: string, pages: number): GeneratorResult[] {
  return GENERATORS.map((generator) => {
    const { name } = generator;
    const prepared = generator.prepare();
    if ('missing' in prepared) return { name, ...prepared };
    const site = join(folder, name.toLowerCase());
    generator.write(site, plainPages(join(folder, 'content'), pages));
    const [program, args, cwd] = generator.command(site);
    const start = performance.now();
    const { status, stderr, stdout } = spawnSync(program, args, { cwd: cwd ?? site, encoding: 'utf8' });
    const wallMs = performance.now() - start;
    if (status !== 0) throw new Error(`${name} ended with ${status}:\n${stdout}${stderr}`);
    const built = countBuiltFiles(join(site, 'site')).pages;
    rmSync(site, { recursive: true });
    return { name, ...prepared, pages: built, wallMs };
  });
}
