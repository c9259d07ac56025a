import type { Edge, Graph, NodeId } from '../model/model.ts';
import { eventParts } from './participants.ts';

/** Edges to the projects of an event: those of its sessions, and those that posts about it first of all speak of. */
export function eventProjects(graph: Graph, event: NodeId): Edge[] {
  const sessions = eventParts(graph, event).filter((part) => part.startsWith(`${event}#`));
  const ofSessions = sessions.flatMap((session) =>
    (graph.out.get(session) ?? []).filter(({ relation }) => relation === 'session-project'),
  );
  const told = (graph.into.get(event) ?? []).filter((edge) => {
    const post = graph.nodes.get(edge.from);
    return edge.relation === 'about' && post?.kind === 'post' && post.data.about[0] === event;
  });
  const spokenOf = told.flatMap(({ from }) =>
    (graph.out.get(from) ?? []).filter(
      ({ relation, to }) => relation === 'mention' && to.startsWith('project:'),
    ),
  );
  return [...ofSessions, ...spokenOf];
}
