/** Someone or something round an event. */
export interface LinkedItem {
  id: string;
  name: string;
  lang?: string | undefined;
  href: string;
  /** What must be named before other things of its sort has the higher number. */
  weight?: number;
}

/** What a poster is drawn from; everything in it stands on the event's page as well. */
export interface EventPosterData {
  id: string;
  /** What stands in the middle: the year. */
  centre: string;
  label: string;
  /** Who made it, who spoke, who else was there. */
  hosts: readonly LinkedItem[];
  speakers: readonly LinkedItem[];
  guests: readonly LinkedItem[];
  /** Pairs of people in the same session, by id. */
  sessionPairs: readonly (readonly [string, string])[];
  parts: readonly LinkedItem[];
  projects: readonly LinkedItem[];
  /** Sessions known: ticks round the middle. */
  sessions: number;
}
