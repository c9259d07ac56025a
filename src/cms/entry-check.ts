import type { Finding, Severity } from '#reader/finding.ts';
import { checkArchive } from '#rules/check-archive.ts';
import { introducedBy } from '#rules/report/new-findings.ts';
import { findingWording } from '#rules/wording/finding-wording.ts';
import type { Wording } from '#rules/wording/wording.ts';
import type { Lang } from '#schemas/text.ts';
import { createFormArchive, type FormFiles } from './form-archive.ts';

/** A finding as the form shows it. */
export interface FormFinding extends Wording {
  severity: Severity;
  /** Path below the content folder. */
  file: string;
  /** The line of the file that it is about, without its indent. */
  line: string;
}

/** The check of files before they are saved. */
export interface EntryCheck {
  /** Takes over files as they are in the repository. */
  load(files: FormFiles): void;
  /**
   * The findings of files that are about to be saved, errors first: all findings in them, and those that they introduce
   * in other files.
   */
  check(saved: FormFiles): FormFinding[];
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

/**
 * Makes the check of the form.
 * @param lang language of its messages
 * @param today ISO date after which a date is in the future
 */
export function createEntryCheck(lang: Lang, today: string): EntryCheck {
  const readArchive = createFormArchive();
  const files = new Map<string, string>();
  const findingsIn = (all: FormFiles): Finding[] => checkArchive(readArchive(all), undefined, today);
  let before: Finding[] | undefined;
  return {
    load(loaded) {
      for (const [file, text] of loaded) files.set(file, text);
      before = undefined;
    },
    check(saved) {
      before ??= findingsIn(files);
      const all = new Map([...files, ...saved]);
      const after = findingsIn(all);
      const isNew = new Set(introducedBy(after, before));
      return after
        .filter((finding) => saved.has(finding.file) || isNew.has(finding))
        .toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity))
        .map((finding) => formFinding(finding, all, lang));
    },
  };
}

function formFinding(finding: Finding, files: FormFiles, lang: Lang): FormFinding {
  const { severity, file } = finding;
  const line = files.get(file)?.split('\n')[finding.line - 1]?.trim() ?? '';
  return { severity, file, line, ...findingWording(finding, lang) };
}
