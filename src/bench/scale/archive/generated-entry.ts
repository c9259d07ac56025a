/** A generated entry: its id, and how texts of both languages call it. */
export interface NamedEntry {
  id: string;
  hans: string;
  en: string;
}

/** A folder of generated entries. */
export type GeneratedFolder = 'people' | 'events' | 'projects' | 'organizations' | 'series';

/** The source of random entries for the generators. */
export interface GeneratedArchive {
  random: () => number;
  /** A random entry of a folder; a few are chosen far more often, as in the real archive. */
  pick: ((folder: GeneratedFolder) => NamedEntry) & { index: (folder: GeneratedFolder) => number };
  /** A given number of different entries. */
  distinct: (folder: GeneratedFolder, count: number) => NamedEntry[];
}
