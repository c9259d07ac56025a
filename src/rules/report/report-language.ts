import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileLanguage, type MessageLanguage, messageLanguage } from '../wording/message-language.ts';

/**
 * The language of a report: `--lang`, else that of the environment, else that of each file.
 * @param asked value of `--lang`
 * @throws for a value of `--lang` that is not a language of the archive
 */
export function reportLanguage(contentDir: string, asked?: string): MessageLanguage {
  const lang = messageLanguage(asked, process.env);
  return (file) => lang ?? fileLanguage(file, textOf(join(contentDir, file)));
}

function textOf(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
