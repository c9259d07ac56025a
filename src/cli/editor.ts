import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { editorSchemas } from '#editor/schemas.ts';
import { type Archive, contentDir, readArchive } from '#reader/archive.ts';

/** Where Astro's own extension for VS Code looks for the schemas of Markdown; the YAML extension is pointed here. */
const FOLDER = '.astro/collections';

/**
 * Writes what editors know of the content: a JSON Schema for each sort of file, and which Markdown file is of which
 * sort. A file that would stay as it is is not touched.
 * @param root folder of the project, below which `.astro/collections` is
 * @param dir folder of the content
 * @returns how many files were written
 */
export function writeEditorFiles(archive: Archive, root: string, dir: string): number {
  const schemas = Object.entries(editorSchemas(archive)).map(
    ([name, schema]) => [`${name}.schema.json`, schema] as const,
  );
  const files = [...schemas, ['collections.json', collections(archive, dir)] as const];
  mkdirSync(join(root, FOLDER), { recursive: true });
  return files.filter(([name, data]) => replace(join(root, FOLDER, name), `${JSON.stringify(data)}\n`))
    .length;
}

/** Which Markdown file has which schema, in the form of Astro's content intellisense: addresses in lower case. */
function collections({ entries, broken }: Archive, dir: string) {
  const posts = [...entries, ...broken].filter(({ kind }) => kind === 'post');
  const sorts = posts.map(({ file, role }) => [
    decodeURIComponent(pathToFileURL(join(dir, file)).href).toLowerCase(),
    role === 'translation' ? 'translations' : 'posts',
  ]);
  const names = ['posts', 'translations'];
  return {
    collections: names.map((name) => ({ hasSchema: true, name })),
    entries: Object.fromEntries(sorts),
  };
}

function replace(file: string, text: string): boolean {
  if (contents(file) === text) return false;
  writeFileSync(file, text);
  return true;
}

function contents(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function main(): void {
  const archive = readArchive(contentDir());
  const written = writeEditorFiles(archive, process.cwd(), contentDir());
  console.log(
    `Editors know ${archive.entries.length} files; ${written} of their schemas changed (${FOLDER}).`,
  );
}

if (import.meta.main) main();
