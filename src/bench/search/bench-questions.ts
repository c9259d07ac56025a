import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { LOCALES } from '#i18n/locales.ts';
import { SEARCH_FOLDER } from '#search/index/tables.ts';
import { openIndexFolder } from './index-folder.ts';
import { QUESTIONS } from './questions.ts';

/** `npm run bench:questions [-- --content DIST]`: asks the questions of `questions.ts` and counts right first answers. */
const { values } = parseArgs({
  options: {
    content: { type: 'string', default: fileURLToPath(new URL('../../../dist/', import.meta.url)) },
  },
});

/** The day that "next" and "last" in the questions refer to. */
const TODAY = '2026-11-30';
const folder = join(values.content, SEARCH_FOLDER);
const opened = await Promise.all(LOCALES.map((locale) => openIndexFolder(folder, locale, TODAY)));
const folders = Object.fromEntries(LOCALES.map((locale, at) => [locale, opened[at]]));

const answers = [];
for (const [question, path, locale = 'zh-hans'] of QUESTIONS) {
  const asked = await folders[locale]?.search(question, 5);
  // A word that occurs nowhere is answered by "Did you mean": the reader follows its link.
  const followed = asked?.correction ? await folders[locale]?.search(asked.correction, 5) : asked;
  const paths = followed?.paths ?? [];
  answers.push({ question, path, rank: paths.indexOf(path) + 1, first: paths[0] ?? 'nothing' });
}
for (const { question, path, rank, first } of answers)
  if (rank !== 1)
    console.log(`${question}: ${path} is ${rank || 'not in the first five'}, first is ${first}`);
const right = answers.filter(({ rank }) => rank === 1).length;
const inFive = answers.filter(({ rank }) => rank > 0).length;
console.log(`${answers.length} questions: ${right} right first, ${inFive} in the first five`);
