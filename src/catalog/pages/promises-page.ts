import { formatNumber } from '#i18n/formats.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import type { Locale } from '#i18n/locales.ts';
import { VERIFICATION_FILE } from '#reader/archive.ts';
import { CHECK_NAMES, type CheckName, type CheckResult, type Verification } from '#schemas/verification.ts';
import { site } from '#site.ts';
import type { Catalog } from '../catalog.ts';
import { aboutSubpage } from './lists/about-subpage.ts';

/** One promise: what, how it is checked, what the last check found, and the day of the content that was checked. */
export interface PromiseRow {
  name: CheckName;
  promise: string;
  how: string;
  result: string;
  isKept: boolean;
  content: string | undefined;
}

/** The page that says what the site promises, with the last results of `npm run verify`. */
export function promisesPage(catalog: Catalog, locale: Locale) {
  const context = catalog.localeContext(locale);
  const { verification } = catalog.archive;
  return {
    context,
    list: aboutSubpage('promises', context),
    /** The file of the results, in the repository. */
    resultsFile: `${site.repository}/blob/${site.branch}/content/${VERIFICATION_FILE}`,
    hasResults: Object.keys(verification).length > 0,
    rows: promiseRows(verification, context),
  };
}

function promiseRows(verification: Verification, context: LocaleContext): PromiseRow[] {
  return CHECK_NAMES.map((name) => {
    const result = verification[name];
    return {
      name,
      promise: context.t(`promises.${name}`),
      how: context.t(`promises.${name}.how`),
      result: resultText(result, context),
      isKept: result !== undefined && result.checked > 0 && result.faults === 0,
      content: result && isDone(result) ? result.content : undefined,
    };
  });
}

/** A check that examined nothing has no result. */
function isDone({ checked, faults }: CheckResult): boolean {
  return checked > 0 || faults > 0;
}

function resultText(result: CheckResult | undefined, { t }: LocaleContext): string {
  if (!result || !isDone(result)) return t('promises.unchecked');
  const [n, faults] = [formatNumber(result.checked), formatNumber(result.faults)];
  return result.faults === 0 ? t('promises.right', { n }) : t('promises.wrong', { n, faults });
}
