import { getCollection, render } from 'astro:content';
import type { NodeId, PostText } from '#graph/model/model.ts';
import { archive } from './graph.ts';

const bodies = new Map((await getCollection('posts')).map((entry) => [entry.id, entry]));

/** The rendered body of one text of a post: its component, and the headings for the contents. */
export async function bodyOf(post: NodeId, { lang, front }: PostText) {
  const id = post.replace(/^post:/, '');
  const file = archive.entries.find(
    (entry) => entry.kind === 'post' && entry.id === id && entry.data === front,
  )?.file;
  const body = file && bodies.get(file.replace(/^posts\/|\.mdx?$/g, ''));
  if (!body) throw new Error(`The ${lang} text of ${post} has no body in the content layer`);
  return render(body);
}
