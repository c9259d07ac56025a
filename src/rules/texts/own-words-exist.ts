import { siteStrings } from '#i18n/strings/site-strings.ts';
import { isStringKey } from '#i18n/translate.ts';
import { errorFinding } from '#reader/finding.ts';
import { suggestionFor } from '#reader/nearest-word.ts';
import { SITE_FILE } from '#reader/site-settings.ts';
import { isRecord } from '#schemas/references.ts';
import type { Rule } from '../rule.ts';

export const ownWordsExist: Rule = {
  name: 'own-words-exist',
  description: 'Each word in site.yml replaces a string that the site has.',
  check: ({ registers }) =>
    registers.flatMap(({ file, data, keyPositionOf }) => {
      const words = file === SITE_FILE && isRecord(data) ? data['words'] : undefined;
      if (!isRecord(words)) return [];
      return Object.keys(words).flatMap((key) =>
        isStringKey(key)
          ? []
          : errorFinding('unknown-field', file, keyPositionOf(['words'], key), {
              field: `words.${key}`,
              ...suggestionFor(key, Object.keys(siteStrings)),
            }),
      );
    }),
};
