import { siteSettings } from '#schemas/site-settings.ts';
import { type Describe, unchanged } from './commented-fields.ts';
import type { ScaffoldAnswers } from './model.ts';
import type { ScaffoldQuestion } from './questions.ts';
import { yamlTemplate } from './yaml-template.ts';

/** The questions for a new archive. */
export const ARCHIVE_QUESTIONS: readonly ScaffoldQuestion[] = [
  {
    option: 'to',
    description: 'Folder for its content',
    required: true,
    example: '../pycon-archive/content',
  },
  { option: 'title', description: 'Name of the archive', required: true, example: '"PyCon 档案"' },
  { option: 'title-en', description: 'The same in English, where the first is Chinese' },
  { option: 'seal', description: 'One to four letters in the square at the top' },
  { option: 'summary', description: 'What it is about, in a few words' },
  { option: 'url', description: 'Address of the published site' },
  { option: 'repository', description: 'Address of its repository' },
];

/** The files of a new archive, by path. */
export function archiveScaffold(
  answers: ScaffoldAnswers,
  describe: Describe = unchanged,
): Record<'site.yml' | 'sources.yml', string> {
  const { title, 'title-en': english, seal, summary, url, repository } = answers;
  const values = {
    id: 'archive',
    name: english ? { 'zh-Hans': title, en: english } : title,
    seal,
    line: summary,
    url,
    repository,
  };
  const settings = yamlTemplate(
    siteSettings,
    Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)),
    describe,
  );
  return {
    'site.yml': `# ${describe('What this archive is called, and its own words. Every line may be left out.')}\n${settings}`,
    'sources.yml': `# ${describe('Sources that more than one fact cites, by an id.')}\n`,
  };
}
