import type { FormFinding } from '#cms/entry-check.ts';
import type { FormFiles } from '#cms/form-archive.ts';
import type { Lang } from '#schemas/text.ts';
import type { CheckAnswer, CheckRequest } from './check-worker.ts';

/**
 * Makes the function that checks files in a worker before they are saved.
 * @param files what the form has loaded; only what has changed since the last call is sent
 */
export function createEntryChecker(files: FormFiles, lang: Lang) {
  let worker: Worker | undefined;
  const sent = new Map<string, string>();
  return async (saved: FormFiles): Promise<FormFinding[]> => {
    worker ??= new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });
    const loaded = new Map([...files].filter(([file, text]) => sent.get(file) !== text));
    for (const [file, text] of loaded) sent.set(file, text);
    const today = new Date().toISOString().slice(0, 10);
    const answer = await ask(worker, { lang, today, loaded, saved });
    if ('failure' in answer) throw new Error(answer.failure);
    return answer.findings;
  };
}

/** @throws Error when the worker cannot be loaded */
function ask(worker: Worker, request: CheckRequest): Promise<CheckAnswer> {
  return new Promise((resolve, reject) => {
    const stop = new AbortController();
    const { signal } = stop;
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<CheckAnswer>) => {
        stop.abort();
        resolve(data);
      },
      { signal },
    );
    worker.addEventListener(
      'error',
      ({ message }) => {
        stop.abort();
        reject(new Error(message || 'The worker of the check could not be loaded.'));
      },
      { signal },
    );
    worker.postMessage(request);
  });
}
