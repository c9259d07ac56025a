import { buildGraph } from '#graph/build/build-graph.ts';
import type { Graph } from '#graph/model/model.ts';
import { createRelatedQuery } from '#graph/related/related.ts';
import { contentDir, readArchive } from '#reader/archive.ts';

const graph = buildGraph(readArchive(contentDir()));
console.log(`nodes    ${table([...graph.nodes.values()].map(({ kind }) => kind))}`);
console.log(`edges    ${table(graph.edges.map(({ relation }) => relation))}`);
console.log(`evidence ${evidenced(graph)} of ${graph.edges.length} edges have at least one piece`);
for (const line of relatedPosts(graph)) console.log(line);

function table(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const rows = [...counts].sort(([, a], [, b]) => b - a).map(([word, count]) => `${word} ${count}`);
  return `${rows.join(' · ')} — all ${words.length}`;
}

function evidenced({ edges }: Graph): number {
  return edges.filter(({ evidence }) => evidence.length > 0).length;
}

/** The two most related posts of each post that tells of a source, with their first reasons. */
function relatedPosts(of: Graph): string[] {
  const related = createRelatedQuery(of);
  return [...of.nodes.values()]
    .filter((node) => node.kind === 'post')
    .map(({ id }) => {
      const items = related(id).items.slice(0, 2);
      const told = items.map(({ id: other, score, reasons }) => {
        const why = reasons.slice(0, 2).map(({ type, shared }) => `${type} ${shared}`);
        return `${other} ${score.toFixed(2)} (${why.join(', ')})`;
      });
      return `${id} → ${told.join('; ') || 'nothing'}`;
    });
}
