import { join } from 'node:path';

/** A share of a build: the `part`-th of `parts`, from 1. */
export interface BuildShare {
  part: number;
  parts: number;
}

/** What `npm run build` does: everything, the pages of one share, or what is left when all shares exist. */
export type BuildMode = { type: 'whole' } | ({ type: 'part' } & BuildShare) | { type: 'merge' };

/** Folder in which each share is a folder of any name. */
export const PARTS_FOLDER = 'parts';

/**
 * Reads `--part 2/4` and `--merge`.
 * @param args of the process
 * @throws with what to type, when a share is not a fraction from 1/n to n/n
 */
export function readBuildMode(args: readonly string[]): BuildMode {
  if (args.includes('--merge')) return { type: 'merge' };
  const text = optionValue(args, '--part');
  if (text === undefined) return { type: 'whole' };
  const [part = 0, parts = 0] = (/^(\d+)\/(\d+)$/.exec(text)?.slice(1) ?? []).map(Number);
  if (part < 1 || part > parts)
    throw new Error(
      `--part ${text} is not a share of a build. Write the number of the share and how many there are, for example --part 2/4.`,
    );
  return { type: 'part', part, parts };
}

/** The folder of a share, which gets `pages/`, `cards/` and `part.json`. */
export function partFolder({ part, parts }: BuildShare): string {
  return join(process.cwd(), PARTS_FOLDER, `${part}-of-${parts}`);
}

function optionValue(args: readonly string[], name: string): string | undefined {
  const at = args.findIndex((arg) => arg === name || arg.startsWith(`${name}=`));
  if (at < 0) return undefined;
  return args[at] === name ? (args[at + 1] ?? '') : args[at]?.slice(name.length + 1);
}
