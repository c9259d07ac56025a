/** Why a file of the index could not be read. `status`: the server answered with an error, `network`: there was no answer. */
export type IndexFileProblem = 'offline' | 'network' | 'timeout' | 'status' | 'garbled';

/** A file of the index that could not be read. Nothing may be concluded from it: it is not the same as no results. */
export class IndexFileError extends Error {
  readonly problem: IndexFileProblem;
  /** Path of the file below the index folder. */
  readonly path: string;

  constructor(problem: IndexFileProblem, path: string, cause?: unknown) {
    super(`The search index file ${path} could not be read (${problem}).`, { cause });
    this.name = 'IndexFileError';
    this.problem = problem;
    this.path = path;
  }
}
