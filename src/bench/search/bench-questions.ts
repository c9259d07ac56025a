import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BLIND_QUESTIONS } from './blind-questions.ts';
import { FRESH_QUESTIONS } from './fresh-questions.ts';
import { LATEST_QUESTIONS } from './latest-questions.ts';
import { NEWS_QUESTIONS } from './news-questions.ts';
import { askQuestions, questionSummary } from './question-score.ts';
import { QUESTIONS } from './questions.ts';
import { RENEWED_QUESTIONS } from './renewed-questions.ts';
import { SAMPLED_QUESTIONS } from './sampled-questions.ts';
import { UNTUNED_QUESTIONS } from './untuned-questions.ts';

/**
 * `npm run bench:questions [-- --content DIST]`: searches for sets of questions and counts how often the first
 * result is the right page.
 */
const { values } = parseArgs({
  options: {
    content: { type: 'string', default: fileURLToPath(new URL('../../../dist/', import.meta.url)) },
  },
});

const sets = {
  tuned: QUESTIONS,
  untuned: UNTUNED_QUESTIONS,
  fresh: FRESH_QUESTIONS,
  blind: BLIND_QUESTIONS,
  renewed: RENEWED_QUESTIONS,
  latest: LATEST_QUESTIONS,
  news: NEWS_QUESTIONS,
  sampled: SAMPLED_QUESTIONS,
};
for (const [set, questions] of Object.entries(sets)) {
  const answers = await askQuestions(values.content, questions);
  for (const { question, path, rank, first } of answers)
    if (rank !== 1)
      console.log(`${question}: ${path} is ${rank || 'not in the first five'}, first is ${first}`);
  console.log(`${set}: ${JSON.stringify(questionSummary(answers))}`);
}
