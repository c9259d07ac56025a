import type { FindingArguments } from '#reader/finding-arguments.ts';
import type { Wordings } from './wording.ts';

/** Messages about ids and published URLs. */
export const urlWordings = {
  'duplicate-id': ({ id, other }) => ({
    what: `${id} is already in ${other}.`,
    why: 'Each id is the URL of one page.',
    fix: 'Choose another id, or merge the two.',
  }),
  'url-gone': (args) => ({
    what: `${args.path} was published and now leads to no page.`,
    why: 'Links to it from other sites would break.',
    fix: urlGoneFix(args),
  }),
  'url-lock-line': ({ line }) => ({
    what: `“${line}” is not a URL path.`,
    why: 'Each line is one path below the language, such as people/wang-li; the build writes this file.',
    fix: 'Restore the line from the git history.',
  }),
  'paragraph-lock-line': ({ line }) => ({
    what: `“${line}” is not a paragraph.`,
    why: 'Each line is a post, a language and the id of a paragraph, such as a-day en p-12345678; the build writes this file.',
    fix: 'Restore the line from the git history.',
  }),
  'paragraphs-changed': ({ post, lang, count }) => ({
    what: `${count === 1 ? 'A published paragraph' : `${count} published paragraphs`} of post:${post} (${lang}) changed or ${count === 1 ? 'was' : 'were'} removed.`,
    why: 'A link to a sentence in it would open the top of the page.',
    fix: 'Run npm run paragraphs, which finds the new place of each one, and commit paragraphs.lock.',
  }),
} satisfies Partial<Wordings>;

function urlGoneFix({ suggestion, old, fixable }: FindingArguments['url-gone']): string {
  if (!suggestion)
    return 'Restore the file, or add the id to previousIds: of the entry that replaces it; if the page was removed on purpose, write gone after the path here.';
  const next = 'Next time use npm run rename.';
  return fixable
    ? `If it is ${suggestion} now, run npm run check -- --fix, which adds ${old} to its previousIds. ${next}`
    : `If it is ${suggestion} now, add ${old} to its previousIds:. ${next}`;
}
