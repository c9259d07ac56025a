import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { BLOG_SETTINGS_FILES, readBlogSettings } from '#importers/blog-settings.ts';
import type { ForeignBlog } from '#importers/model.ts';

/** Folders above a file that are looked at. */
const MAX_DEPTH = 8;

/**
 * Returns a function of a file: the blog that it belongs to, which is the nearest folder above it that has settings;
 * undefined for none. The settings of a folder are read once.
 */
export function createBlogFinder(): (file: string) => ForeignBlog | undefined {
  const known = new Map<string, ForeignBlog['settings'] | undefined>();
  const settingsOf = (folder: string) => {
    if (!known.has(folder)) known.set(folder, settingsIn(folder));
    return known.get(folder);
  };
  return (file) => {
    let folder = dirname(resolve(file));
    for (let depth = 0; depth < MAX_DEPTH && folder !== dirname(folder); depth += 1) {
      const settings = settingsOf(folder);
      if (settings) return { settings, path: relative(folder, resolve(file)).replaceAll('\\', '/') };
      folder = dirname(folder);
    }
    return undefined;
  };
}

function settingsIn(folder: string): ForeignBlog['settings'] | undefined {
  const names = new Set(namesIn(folder));
  const name = BLOG_SETTINGS_FILES.find((one) => names.has(one));
  return name && readBlogSettings(name, readFileSync(join(folder, name), 'utf8'));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
