import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Archive } from '#reader/archive.ts';
import { editorSchemas } from './editor-schemas.ts';

/**
 * Folder below the project where Astro's extension for VS Code looks for the schemas of Markdown files.
 * `.vscode/settings.json` names it for the YAML extension.
 */
export const EDITOR_FILES_FOLDER = '.astro/collections';

/**
 * Writes what editors read: a JSON Schema for each sort of content file, and a list of the Markdown files with their
 * schemas. A file with the same text is not written.
 * @param projectDir folder of the project
 * @param contentDir absolute path of the content folder
 * @returns the number of files written
 */
export function writeEditorFiles(archive: Archive, projectDir: string, contentDir: string): number {
  const folder = join(projectDir, EDITOR_FILES_FOLDER);
  mkdirSync(folder, { recursive: true });
  const schemas = Object.entries(editorSchemas(archive)).map(
    ([name, schema]) => [`${name}.schema.json`, schema] as const,
  );
  const files = [...schemas, ['collections.json', markdownCollections(archive, contentDir)] as const];
  return files.filter(([name, data]) => writeIfChanged(join(folder, name), `${JSON.stringify(data)}\n`))
    .length;
}

/** The schema of each Markdown file, in the format of Astro's content intellisense: file URLs in lower case. */
function markdownCollections({ entries, broken }: Archive, contentDir: string) {
  const posts = [...entries, ...broken].filter(({ kind }) => kind === 'post');
  const collectionByUrl = posts.map(({ file, role }) => [
    decodeURIComponent(pathToFileURL(join(contentDir, file)).href).toLowerCase(),
    role === 'translation' ? 'translations' : 'posts',
  ]);
  return {
    collections: ['posts', 'translations'].map((name) => ({ hasSchema: true, name })),
    entries: Object.fromEntries(collectionByUrl),
  };
}

function writeIfChanged(file: string, text: string): boolean {
  if (readIfExists(file) === text) return false;
  writeFileSync(file, text);
  return true;
}

function readIfExists(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
