import type { Node, NodeId } from '#graph/model/model.ts';
import { site } from '#site.ts';

type NodeKind = Node['kind'];

/** Kinds of requests, in the order of the page: each is an issue form of its name in `.github/ISSUE_TEMPLATE/`. */
export const REQUESTS = [
  'verify',
  'new-name',
  'not-there',
  'two-people',
  'one-person',
  'remove',
  'correction',
  'add-recap',
  'add-event',
] as const;
export type Request = (typeof REQUESTS)[number];

/** The pages on which a request is offered. */
const OFFERED_ON: Readonly<Record<Request, readonly NodeKind[]>> = {
  verify: ['person'],
  'new-name': ['person'],
  'not-there': ['person', 'event', 'session'],
  'two-people': ['person'],
  'one-person': ['person'],
  remove: ['person'],
  correction: ['person', 'event', 'session', 'post', 'project', 'organization', 'series'],
  'add-recap': ['event', 'session', 'person', 'project', 'organization', 'series'],
  'add-event': ['event', 'series', 'organization', 'project'],
};

/** An issue form, with the node it is about filled in. */
export interface RequestLink {
  request: Request;
  href: string;
}

/** The requests about a node, each with its form. */
export function requestsAbout(id: NodeId): RequestLink[] {
  const kind = id.includes('#') ? 'session' : (id.split(':')[0] as NodeKind);
  return REQUESTS.filter((request) => OFFERED_ON[request].includes(kind)).map((request) => ({
    request,
    href: requestForm(request, id),
  }));
}

/** The URL of an issue form; GitHub fills its field `page` from the query. */
export function requestForm(request: Request, page?: NodeId): string {
  const query = new URLSearchParams({ template: `${request}.yml`, ...(page && { page }) });
  return `${site.repository}/issues/new?${query}`;
}
