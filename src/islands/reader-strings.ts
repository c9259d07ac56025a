import type { ReadingWords } from '#i18n/strings/reading.ts';
import { once } from './memoize-async.ts';

/** What the comforts of reading say in the language of this page. */
export const words = once(async () => {
  const [, locale = 'en'] = location.pathname.split('/');
  const answer = await fetch(`/${locale}/words.json`);
  return (await answer.json()) as ReadingWords;
});
