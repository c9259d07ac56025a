import { buildGraph } from '#graph/build/build-graph.ts';
import type { Graph } from '#graph/model/model.ts';
import { isAttended, isParticipation } from '#graph/queries/attendance.ts';
import { encounters } from '#graph/queries/encounters.ts';
import { createRelatedQuery } from '#graph/related/related.ts';
import { contentDir, readArchive } from '#reader/archive.ts';
import { helpText } from './command/command-text.ts';
import { runCommand } from './command/run-command.ts';

runCommand({
  help: helpText('counts'),
  options: {},
  run() {
    const graph = buildGraph(readArchive(contentDir()));
    const withEvidence = graph.edges.filter(({ evidence }) => evidence.length > 0).length;
    console.log(`nodes    ${countsByValue([...graph.nodes.values()].map(({ kind }) => kind))}`);
    console.log(`edges    ${countsByValue(graph.edges.map(({ relation }) => relation))}`);
    console.log(`evidence ${withEvidence} of ${graph.edges.length} edges have evidence`);
    console.log(`presence ${participationCounts(graph)}`);
    console.log(`met      ${encounterCounts(graph)}`);
    for (const line of subjectLines(graph)) console.log(line);
    for (const line of relatedPostLines(graph)) console.log(line);
  },
});

/** `person 12 · event 7 — 19 in total`, the largest number first. */
function countsByValue(values: readonly string[]): string {
  const counts = [...Map.groupBy(values, (value) => value)]
    .map(([value, group]) => ({ value, count: group.length }))
    .toSorted((a, b) => b.count - a.count);
  const parts = counts.map(({ value, count }) => `${value} ${count}`);
  return `${parts.join(' · ')} — ${values.length} in total`;
}

/** Participations by presence, those that count apart. */
function participationCounts(graph: Graph): string {
  const participations = graph.edges.filter(isParticipation);
  const attended = participations.filter((edge) => isAttended(graph, edge)).length;
  return `${countsByValue(participations.map(({ qualifiers }) => qualifiers.presence ?? ''))}, ${attended} there`;
}

/** Topics, places and languages of talks, and the tags of other sites that mean a topic. */
function subjectLines(graph: Graph): string[] {
  const nodes = [...graph.nodes.values()];
  const talks = nodes.filter(({ kind }) => kind === 'session');
  const topics = talks.flatMap(({ data }) => ('topics' in data ? (data.topics ?? []) : []));
  const withTopic = talks.filter(({ data }) => 'topics' in data && (data.topics?.length ?? 0) > 0).length;
  const places = nodes.flatMap(({ data }) => ('place' in data && data.place ? [data.place] : []));
  const languages = talks.flatMap(({ data }) => ('languages' in data ? (data.languages ?? []) : []));
  const tags = Object.entries(graph.topics).flatMap(([id, { tags = [] }]) =>
    tags.map((tag) => `${tag} → ${id}`),
  );
  return [
    `topics   ${Object.keys(graph.topics).length}; ${withTopic} of ${talks.length} talks have one: ${countsByValue(topics)}`,
    `places   ${Object.keys(graph.places).length}; of events and organizations: ${countsByValue(places)}`,
    `language ${countsByValue(languages)}`,
    `tags     ${tags.length} words of other sites besides names and aliases: ${tags.join(' · ')}`,
  ];
}

/** Encounters of all people by type; each pair is counted for both. */
function encounterCounts(graph: Graph): string {
  const people = [...graph.nodes.values()].filter(({ kind }) => kind === 'person');
  return countsByValue(people.flatMap(({ id }) => encounters(graph, id).map(({ type }) => type)));
}

/** For each post its two most related posts, with their scores and first two reasons. */
function relatedPostLines(graph: Graph): string[] {
  const relatedOf = createRelatedQuery(graph);
  return [...graph.nodes.values()]
    .filter(({ kind }) => kind === 'post')
    .map(({ id }) => {
      const related = relatedOf(id)
        .items.slice(0, 2)
        .map(({ id: other, score, reasons }) => {
          const shown = reasons.slice(0, 2).map(({ type, shared }) => `${type} ${shared}`);
          return `${other} ${score.toFixed(2)} (${shown.join(', ')})`;
        });
      return `${id} → ${related.join('; ') || 'none'}`;
    });
}
