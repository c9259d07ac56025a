/** Id of a participant's row of one role on an event's page; other lists of the page link to its evidence. */
export function participantAnchor({ id, role }: { id: string; role: string }): string {
  return `${role}-${id.replace(/^\w+:/, '')}`;
}

/** Id of an event in the list of gatherings on a person's page. */
export function gatheringAnchor(event: string): string {
  return `at-${event.replace(/^\w+:/, '')}`;
}
