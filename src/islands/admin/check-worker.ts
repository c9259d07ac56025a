import './zod-jitless.ts';
import { createEntryCheck, type EntryCheck, type FormFinding } from '#cms/entry-check.ts';
import type { FormFiles } from '#cms/form-archive.ts';
import type { Lang } from '#schemas/text.ts';

/** A request of the form to the worker. */
export interface CheckRequest {
  lang: Lang;
  /** ISO date of today. */
  today: string;
  /** Files that the form has loaded since the last request. */
  loaded: FormFiles;
  /** Files that are about to be saved. */
  saved: FormFiles;
}

/** The findings, or the error that prevented the check. */
export type CheckAnswer = { findings: FormFinding[] } | { failure: string };

let check: EntryCheck | undefined;

addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  postMessage(answer(data));
});

function answer({ lang, today, loaded, saved }: CheckRequest): CheckAnswer {
  try {
    check ??= createEntryCheck(lang, today);
    if (loaded.size > 0) check.load(loaded);
    return { findings: check.check(saved) };
  } catch (error) {
    return { failure: String(error) };
  }
}
