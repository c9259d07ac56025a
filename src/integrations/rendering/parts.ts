import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildShare, PARTS_FOLDER } from './build-mode.ts';

const MANIFEST = 'part.json';

/** The manifest of a part. */
export interface PartManifest extends BuildShare {
  /** Digest of the inputs of its build. */
  inputs: string;
  /** Pages and files in it, and in all parts. */
  pages: number;
  total: number;
}

/** Writes the manifest of a part, when everything else of it is there. */
export function writePartManifest(folder: string, manifest: PartManifest): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, MANIFEST), JSON.stringify(manifest, null, 2));
}

/**
 * The folders of all parts of a build.
 * @param inputs digest of the inputs of this build
 * @throws with what is missing and what to type, unless there is one complete set of parts, made from the same inputs
 */
export function completeParts(inputs: string, root = join(process.cwd(), PARTS_FOLDER)): string[] {
  const found = readParts(root);
  const [first] = found;
  if (!first)
    throw new Error(
      `There are no parts in ${root}. Make them first, for example by npm run build -- --part 1/2.`,
    );
  const { parts, total } = first.manifest;
  for (const { folder, manifest } of found) {
    if (manifest.inputs !== inputs)
      throw new Error(
        `${folder} was made from other content, code, settings or packages, or on another day. Make it again by npm run build -- --part ${manifest.part}/${manifest.parts}.`,
      );
    if (manifest.parts !== parts)
      throw new Error(
        `${root} has parts of ${parts} and of ${manifest.parts}. Delete those of the other build.`,
      );
  }
  const missing = Array.from({ length: parts }, (_, index) => index + 1).filter(
    (part) => found.filter(({ manifest }) => manifest.part === part).length !== 1,
  );
  if (missing.length > 0)
    throw new Error(
      `${root} must have each of the ${parts} parts once; missing or doubled: ${missing.join(', ')}. A part is made by npm run build -- --part ${missing[0]}/${parts}.`,
    );
  const pages = found.reduce((sum, { manifest }) => sum + manifest.pages, 0);
  if (pages !== total) throw new Error(`The parts in ${root} have ${pages} pages and files of ${total}.`);
  return found.map(({ folder }) => folder);
}

/** Copies the pages of parts into the built folder. */
export function copyPages(folders: readonly string[], outDir: string): void {
  for (const folder of folders) cpSync(pagesFolder(folder), outDir, { recursive: true });
}

/** Copies the social cards of parts to where those of earlier builds are kept. */
export function copyCards(folders: readonly string[], cacheFolder: string): void {
  for (const folder of folders)
    if (existsSync(cardsFolder(folder))) cpSync(cardsFolder(folder), cacheFolder, { recursive: true });
}

/**
 * Folder of the rendered pages of a part.
 * @param part folder of the part
 */
export function pagesFolder(part: string): string {
  return join(part, 'pages');
}

/**
 * Folder of the social cards of a part.
 * @param part folder of the part
 */
export function cardsFolder(part: string): string {
  return join(part, 'cards');
}

function readParts(root: string): { folder: string; manifest: PartManifest }[] {
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .sort()
    .map((name) => join(root, name))
    .filter((folder) => existsSync(join(folder, MANIFEST)))
    .map((folder) => ({
      folder,
      manifest: JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')) as PartManifest,
    }));
}
