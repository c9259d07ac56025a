import type { Graph, NodeId } from '#graph/model/model.ts';
import { previousNodeIds } from '#graph/queries/previous-ids.ts';
import type { Lang } from '#schemas/text.ts';
import { pathsInHistory, sentencesFromHistory } from '../git/paragraph-history.ts';
import { comparedParagraphs, type ParagraphsOfText } from './former-texts.ts';
import type { ParagraphTexts } from './resolve-lock.ts';

/** The paragraphs of the texts of an archive; a post is also found by its former ids. */
export function currentTexts(graph: Graph): ParagraphTexts['current'] {
  const postOf = currentPosts(graph);
  const cache = new Map<string, ReturnType<typeof comparedParagraphs>>();
  return (post, lang) => {
    const id = postOf.get(`post:${post}`) ?? '';
    const key = `${id} ${lang}`;
    const found = cache.get(key) ?? comparedParagraphs(sentencesOf(graph, id, lang));
    cache.set(key, found);
    return found;
  };
}

/**
 * Looks for paragraphs in texts that were published, then in the git history of the post's files.
 * @param published texts of a commit
 */
export function formerParagraph(
  contentDir: string,
  graph: Graph,
  published: readonly ParagraphsOfText[],
): ParagraphTexts['former'] {
  const postOf = currentPosts(graph);
  const textByKey = new Map(published.map((text) => [`${text.post} ${text.lang}`, text.paragraphs]));
  return ({ post, lang, id }) => {
    const known = textByKey.get(`${post} ${lang}`)?.find((paragraph) => paragraph.id === id);
    if (known) return known;
    const now = postOf.get(`post:${post}`)?.replace('post:', '') ?? post;
    const names = [...new Set([post, now])].flatMap((name) =>
      ['', `.${lang}`].flatMap((suffix) => ['md', 'mdx'].map((ending) => `${name}${suffix}.${ending}`)),
    );
    for (const file of pathsInHistory(contentDir, 'posts', names)) {
      const sentences = sentencesFromHistory(contentDir, file, id);
      const found = comparedParagraphs(sentences).find((paragraph) => paragraph.id === id);
      if (found) return found;
    }
    return undefined;
  };
}

/** The present id of each post by its present and its former ones. */
function currentPosts(graph: Graph): Map<NodeId, NodeId> {
  const posts = [...graph.nodes.values()].filter(({ kind }) => kind === 'post');
  return new Map(
    posts.flatMap((node) => [node.id, ...previousNodeIds(node, graph)].map((id) => [id, node.id])),
  );
}

function sentencesOf({ texts }: Graph, post: NodeId, lang: Lang) {
  return texts.get(post)?.find((text) => text.lang === lang)?.sentences ?? [];
}
