/** Someone or something round an event. */
export interface Named {
  id: string;
  name: string;
  lang?: string | undefined;
  href: string;
  /** What must be named before other things of its sort has the higher number. */
  weight?: number;
}

/** What a poster is drawn from; everything in it stands on the event's page as well. */
export interface PosterData {
  id: string;
  /** What stands in the middle: the year. */
  centre: string;
  label: string;
  /** Who made it, who spoke, who else was there. */
  hosts: readonly Named[];
  speakers: readonly Named[];
  guests: readonly Named[];
  /** Pairs of people in the same session, by id. */
  together: readonly (readonly [string, string])[];
  parts: readonly Named[];
  projects: readonly Named[];
  /** Sessions known: ticks round the middle. */
  sessions: number;
}
