import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES, type Locale } from '#i18n/locales.ts';
import { SEARCH_FOLDER, tablesPath } from '#search/index/tables.ts';
import { type IndexFolder, openIndexFolder } from './index-folder.ts';
import type { JudgedQuestion } from './questions.ts';

/**
 * The result of a question: the rank of the right page among the first five results, from 1; 0 when it is not among
 * them.
 */
export interface QuestionAnswer {
  question: string;
  path: string;
  rank: number;
  first: string;
  /** True when nothing is found, and the first name offered leads to the right page. */
  offered: boolean;
}

/** The day that "next" and "last" in the questions refer to. */
const TODAY = '2026-11-30';

/** Searches the index of a built site for questions; no scores for a folder without an index. */
export async function askQuestions(
  site: string,
  questions: readonly JudgedQuestion[],
): Promise<QuestionAnswer[]> {
  const folder = join(site, SEARCH_FOLDER);
  if (!existsSync(join(folder, tablesPath('zh-hans')))) return [];
  const opened = new Map<Locale, IndexFolder>();
  for (const locale of LOCALES) opened.set(locale, await openIndexFolder(folder, locale, TODAY));
  const answers: QuestionAnswer[] = [];
  for (const [question, path, locale = 'zh-hans'] of questions) {
    const asked = await opened.get(locale)?.search(question, 5);
    // For a word that occurs nowhere the search suggests another; like a reader, the benchmark follows that link.
    const followed = asked?.correction ? await opened.get(locale)?.search(asked.correction, 5) : asked;
    const paths = followed?.paths ?? [];
    const [suggested = ''] = paths.length === 0 ? (asked?.suggested ?? []) : [];
    const [offered] = suggested === '' ? [] : ((await opened.get(locale)?.search(suggested, 1))?.paths ?? []);
    answers.push({
      question,
      path,
      rank: paths.indexOf(path) + 1,
      first: paths[0] ?? 'nothing',
      offered: offered === path,
    });
  }
  return answers;
}

/** How many are right first, and how many in the first five. */
export function questionSummary(answers: readonly QuestionAnswer[]) {
  return {
    questions: answers.length,
    'right first': answers.filter(({ rank }) => rank === 1).length,
    // Not among those right first: nothing is found, and "Did you mean" names the right one first.
    'offered first': answers.filter(({ offered }) => offered).length,
    'in five': answers.filter(({ rank }) => rank > 0).length,
  };
}
