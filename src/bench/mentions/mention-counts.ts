import { basename } from 'node:path';
import type { Graph } from '#graph/model/model.ts';
import type { Archive } from '#reader/archive.ts';
import { splitFrontMatter } from '#text/front-matter.ts';

/** The mentions of one text, counted in three ways that must agree. */
export interface MentionCounts {
  file: string;
  /** `](kind:id` in the file, found without a Markdown parser. */
  written: number;
  /** Mentions in its sentences. */
  read: number;
  /** Those that an edge of the graph has as evidence, with the whole sentence. */
  inGraph: number;
  /** Sentences with a mention that begin with a mark of the sentence before. */
  cutSentences: string[];
}

/** A mention as it is written; a regular expression, so that an error of the parser shows. */
const WRITTEN = /\]\(<?(?:person|event|project|organization|series|post):[a-z0-9-]+/g;
/** Punctuation that can only be inside or at the end of a sentence. */
const MARK_OF_SENTENCE_BEFORE = /^[，。！？、；：）》」』”】,.!?;:)\]]/;

/** Counts the mentions of every post. Drafts are counted apart, because they are not in the graph. */
export function mentionCounts({ entries }: Pick<Archive, 'entries'>, graph: Graph): MentionCounts[] {
  return entries.flatMap((entry) => {
    if (entry.kind !== 'post' || !graph.nodes.has(`post:${entry.id}`)) return [];
    const evidence = evidenceOf(graph, `post:${entry.id}`);
    const withMention = entry.prose.sentences.filter(({ mentions }) => mentions.length > 0);
    const mentions = withMention.flatMap((sentence) =>
      sentence.mentions.map(({ target }) => ({ target, sentence })),
    );
    return [
      {
        file: basename(entry.file),
        written: [...bodyOf(entry.text).matchAll(WRITTEN)].length,
        read: mentions.length,
        inGraph: mentions.filter(
          ({ target, sentence: { text } }) =>
            target === `post:${entry.id}` || evidence.has(`${target} ${text}`),
        ).length,
        cutSentences: withMention
          .map(({ text }) => text)
          .filter((text) => MARK_OF_SENTENCE_BEFORE.test(text)),
      },
    ];
  });
}

function bodyOf(text: string): string {
  return text.slice(splitFrontMatter(text)?.bodyStart ?? 0);
}

/** Targets and sentences of the mention edges of a post. */
function evidenceOf(graph: Graph, post: string): Set<string> {
  const edges = (graph.out.get(post) ?? []).filter(({ relation }) => relation === 'mention');
  return new Set(
    edges.flatMap(({ to, evidence }) =>
      evidence.flatMap((item) => (item.type === 'sentence' ? [`${to} ${item.text}`] : [])),
    ),
  );
}
