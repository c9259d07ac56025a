import { HtmlValidate } from 'html-validate';
import { sampleOf } from '../built-site.ts';
import type { VerifyCheck } from '../verification.ts';

/** A page takes about 0.2 s. */
const PAGES = 300;

/**
 * Every rule but four: an id may start with a digit (HTML, 3.2.6); a search box with one field is sent by Enter, so a
 * button would be one more stop of the keyboard; `select` cannot be typed into, so the search box is a combobox; and a
 * side-by-side page has the titles of two texts.
 */
const RULES = {
  extends: ['html-validate:recommended'],
  rules: {
    'valid-id': ['error', { relaxed: true }],
    'wcag/h32': 'off',
    'prefer-native-element': 'off',
    'long-title': 'off',
  },
} as const;

/** HTML (4.9.10 and 4.4.9) permits both in `th` and `dt`; html-validate takes them for sectioning content. */
const PERMITTED = /^<(?:details|blockquote)> element is not permitted as a descendant of <(?:th|dt)>$/;

/** The HTML of a sample of pages is valid by html-validate. */
export const htmlCheck: VerifyCheck = {
  name: 'html',
  async run({ site }) {
    const validator = new HtmlValidate({
      ...RULES,
      extends: [...RULES.extends],
      rules: { ...RULES.rules, 'valid-id': ['error', { relaxed: true }] },
    });
    const sample = sampleOf(
      site.pages.filter((page) => !page.startsWith('/admin/')),
      PAGES,
    );
    const faults: string[] = [];
    for (const page of sample) {
      const { results } = await validator.validateString(site.read(page));
      for (const { messages } of results)
        for (const { line, column, ruleId, message } of messages)
          if (!PERMITTED.test(message)) faults.push(`${page}:${line}:${column} ${ruleId} ${message}`);
    }
    return { checked: sample.length, faults };
  },
};
