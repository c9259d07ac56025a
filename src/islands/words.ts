import type { ReadingWords } from '#i18n/strings/reading.ts';

let loading: Promise<ReadingWords> | undefined;

/** What the comforts of reading say in the language of this page. */
export function words(): Promise<ReadingWords> {
  const [, locale = 'en'] = location.pathname.split('/');
  loading ??= fetch(`/${locale}/words.json`).then((answer) => answer.json() as Promise<ReadingWords>);
  return loading;
}
