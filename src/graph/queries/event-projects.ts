import { edgesFrom, edgesTo } from '../model/edges.ts';
import type { Edge, Graph, NodeId } from '../model/model.ts';
import { eventParts } from './participants.ts';

/** Edges to the projects of an event: those of its sessions, and the mentions in posts that are about it first. */
export function eventProjects(graph: Graph, event: NodeId): Edge[] {
  const sessions = eventParts(graph, event).filter((part) => part.startsWith(`${event}#`));
  const inSessions = sessions.flatMap((session) => edgesFrom(graph, session, 'session-project'));
  const posts = edgesTo(graph, event, 'about').filter(({ from }) => {
    const post = graph.nodes.get(from);
    return post?.kind === 'post' && post.data.about[0] === event;
  });
  const inPosts = posts
    .flatMap(({ from }) => edgesFrom(graph, from, 'mention'))
    .filter(({ to }) => to.startsWith('project:'));
  return [...inSessions, ...inPosts];
}
