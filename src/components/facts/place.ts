/** Where on an event's page a person's row of one role stands, so that other lists there can point at its evidence. */
export function placeOnPage({ id, role }: { id: string; role: string }): string {
  return `${role}-${id.replace(/^\w+:/, '')}`;
}

/** Where on a person's page a gathering stands in the timeline. */
export function placeInTime(event: string): string {
  return `at-${event.replace(/^\w+:/, '')}`;
}
