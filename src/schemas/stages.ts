import { line } from './text.ts';

/** The stages of projects that every archive has, unless its `site.yml` lists others; the highest first. */
export const STAGES = ['graduated', 'incubating', 'sandbox', 'archived'] as const;

/** A stage of a project. Which ids there are, the settings of the archive say; a rule compares them. */
export const stage = line.describe('Stage of maturity');
