/** A generated entry: its id, and how texts of both languages call it. */
export interface NamedEntry {
  id: string;
  hans: string;
  en: string;
}

/** A folder of generated entries. */
export type GeneratedFolder = 'people' | 'events' | 'projects' | 'organizations' | 'series';

/** What the generators of entries draw from. */
export interface GeneratedArchive {
  random: () => number;
  /** A random entry of a folder; a few are chosen far more often, as in the real archive. */
  pick: ((folder: GeneratedFolder) => NamedEntry) & { index: (folder: GeneratedFolder) => number };
  /** So many different entries. */
  distinct: (folder: GeneratedFolder, count: number) => NamedEntry[];
}
