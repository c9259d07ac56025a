import { satteri } from '@astrojs/markdown-satteri';
import { splitFrontMatter } from '#text/front-matter.ts';
import { prosePlugins } from './plugins.ts';

/** What Astro renders Markdown and MDX with. */
export const proseProcessor = satteri({
  mdastPlugins: prosePlugins,
  features: { smartPunctuation: false },
});

/** A text as HTML, with its headings in their order. */
export interface RenderedProse {
  html: string;
  headings: { depth: number; slug: string; text: string }[];
}

let renderer: ReturnType<typeof proseProcessor.createRenderer> | undefined;

/**
 * Renders the text of a Markdown file as Astro does.
 * @param source the file with its front matter
 */
export async function renderProse(source: string): Promise<RenderedProse> {
  renderer ??= proseProcessor.createRenderer({ syntaxHighlight: false });
  const body = splitFrontMatter(source)?.body ?? source;
  const { code, metadata } = await (await renderer).render(body.trim());
  return { html: code, headings: metadata.headings };
}
