import { filesEnding } from './_files.ts';

export const { getStaticPaths, GET } = filesEnding('.bib');
