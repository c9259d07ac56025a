import type { Wordings } from './wording.ts';

/** Messages about translations. */
export const translationWordings = {
  'translation-without-original': ({ id }) => ({
    what: `There is no original for this translation (posts/${id}.md).`,
    why: 'Date, authors and subjects are read from the original.',
    fix: 'Add the original, or rename this file to <id of the original>.en.md.',
  }),
  'translation-same-lang': ({ lang }) => ({
    what: `The original is already in ${lang}.`,
    why: 'One page cannot have two texts.',
    fix: 'Rename this file for its own language, or correct lang: in the original.',
  }),
  'translation-behind': ({ updated }) => ({
    what: `The original was changed on ${updated}, after this translation.`,
    why: 'The translation may repeat what was corrected since.',
    fix: `Translate the changes and write updated: ${updated}.`,
  }),
  'translation-not-aligned': ({ count, originalCount }) => ({
    what: `This translation has ${paragraphs(count)}, its original ${originalCount}.`,
    why: 'The two texts can be shown side by side only if it is known which paragraph translates which.',
    fix: 'Write as many paragraphs, or list under sourceParagraphs: the id of the original for each (#p-… in the page).',
  }),
  'translation-paragraphs-miscounted': ({ count, listedCount, file }) => ({
    what: `This translation has ${paragraphs(count)}; sourceParagraphs: lists ${listedCount}.`,
    why: 'The list has one id for each paragraph of the translation.',
    fix: `Correct the list; if the original has as many paragraphs, run npm run align -- --done ${file}.`,
  }),
  'translation-paragraphs-behind': ({ count, file }) => ({
    what: `${count === 1 ? 'One paragraph' : `${count} paragraphs`} of the original changed after the translation.`,
    why: 'Readers see a note beside these paragraphs until the translation is updated.',
    fix: `Translate the changes, then run npm run align -- --done ${file}. To show readers the earlier text until then, run npm run align first.`,
  }),
  'translation-untranslated': ({ count, lang }) => ({
    what: `${count === 1 ? 'One sentence is' : `${count} sentences are`} still the original’s (${lang}).`,
    why: 'Readers of this language would find the other one on the page.',
    fix: 'Translate this one and those after it.',
  }),
} satisfies Partial<Wordings>;

function paragraphs(count: number): string {
  return count === 1 ? '1 paragraph' : `${count} paragraphs`;
}
