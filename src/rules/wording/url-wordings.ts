import type { Finding } from '#reader/finding.ts';
import type { Wordings } from './wording.ts';

/** What is said of ids and addresses. */
export const urlWordings: Wordings = {
  'duplicate-id': ({ id, other }) => ({
    what: `${id} exists already, in ${other}.`,
    why: 'Two files with one id would overwrite each other’s page.',
    fix: 'Choose another id, or join the two files.',
  }),
  vanished: (args) => ({
    what: `${args['path']} was published, and leads nowhere now.`,
    why: 'Somebody has linked to it; nothing published moves without a redirect.',
    fix: args['suggestion'] ? renamed(args) : RETURN,
  }),
  'lock-line': ({ words }) => ({
    what: `“${words}” is no address.`,
    why: 'Each line is one address below its language, such as people/paco-xu.',
    fix: 'Restore the line from the history; the build writes this file.',
  }),
};

const RETURN =
  'Bring it back, or add its id to previousIds of what stands for it; if it must be gone, write gone behind it here.';

function renamed({ suggestion, old, sure }: Finding['args']): string {
  return sure
    ? `If it is ${suggestion} now: npm run check -- --fix keeps ${old} as its former id. Next time: npm run rename.`
    : `If it is ${suggestion} now, add ${old} to its previousIds. Next time: npm run rename.`;
}
