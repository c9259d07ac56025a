import { dataRoutes } from './_routes.ts';

export const { getStaticPaths, GET } = dataRoutes('.bib');
