import { error } from '#reader/finding.ts';
import type { Rule } from './rule.ts';

/** A picture in a text says in words what it shows. */
export const picturesHaveWords: Rule = ({ entries }) =>
  entries.flatMap(({ file, prose }) =>
    (prose?.pictures ?? []).flatMap((picture) =>
      picture.alt.trim() === '' ? [error('picture-alt', file, picture, { url: picture.url })] : [],
    ),
  );
