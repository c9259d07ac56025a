import { buildGraph } from '#graph/build/build-graph.ts';
import { contentDir, readArchive } from '#reader/archive.ts';
import { mentionCounts } from './mention-counts.ts';

/**
 * `npm run bench:mentions`: compares the mentions written in all texts of `CONTENT_DIR`, drafts too, with those in
 * sentences and in the graph, and exits with 1 when one is lost. For other texts, import them into a copy of the archive:
 * `CONTENT_DIR=/tmp/copy npm run import -- FOLDER … --site URL --author NAME --write`.
 */
const archive = readArchive(contentDir());
const published = {
  ...archive,
  entries: archive.entries.map((entry) =>
    entry.kind === 'post' && entry.role === 'original'
      ? { ...entry, data: { ...entry.data, draft: false } }
      : entry,
  ),
};
const graph = buildGraph(published);
const counts = mentionCounts(published, graph);
const sum = (key: 'written' | 'read' | 'inGraph') => counts.reduce((total, row) => total + row[key], 0);
const lost = counts.filter(({ written, read, inGraph }) => read !== written || inGraph !== written);
const cut = counts.flatMap(({ cutSentences }) => cutSentences);

console.log(
  `${counts.length} texts, ${archive.broken.length} files not read\nmentions ${sum('written')} written · ${sum('read')} in sentences · ${sum('inGraph')} in the graph with their sentence\nsentences that begin inside another ${cut.length}`,
);
for (const row of lost)
  console.log(`  ${row.file}: ${row.written} written, ${row.read} in sentences, ${row.inGraph} in the graph`);
for (const text of cut) console.log(`  cut: ${text}`);
process.exitCode = lost.length + cut.length > 0 ? 1 : 0;
