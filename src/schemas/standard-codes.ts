import { z } from 'zod';

/** ISO 639-2 code for text in several languages or in none: a handle, a name in symbols. */
const NO_LANGUAGE = 'mul';

/** Scripts that the site's fonts have; see `fonts/source.ts`. */
const SCRIPTS: ReadonlySet<string | undefined> = new Set(['Latn', 'Hans', 'Hant', 'Hani', 'Bopo']);

const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
const regionNames = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** True for a BCP 47 tag in its canonical form, of a language whose script the site can set. */
export function isLanguageTag(tag: string): boolean {
  if (tag === NO_LANGUAGE) return true;
  if (!/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(tag)) return false;
  try {
    const [canonical] = Intl.getCanonicalLocales(tag);
    const { language, script } = new Intl.Locale(tag).maximize();
    return canonical === tag && languageNames.of(language) !== undefined && SCRIPTS.has(script);
  } catch {
    return false;
  }
}

/** The language of a form of a name. */
export const languageTag = z
  .string()
  .refine(isLanguageTag, {
    error: 'not a BCP 47 tag of a language in Latin or Chinese letters; write zh-Hans, zh-Hant, en, or mul',
  })
  .describe('BCP 47 tag of this form: zh-Hans, zh-Hant, en; mul when it belongs to none');

/** The language that a session was held in, without script or region: zh, yue, en. */
export const spokenLanguage = z
  .string()
  .refine((tag) => /^[a-z]{2,3}$/.test(tag) && languageNames.of(tag) !== undefined, {
    error: 'not the code of a language by ISO 639; write zh, yue or en, without script or region',
  })
  .describe('Code of ISO 639: zh, yue, en');

/** Regions of the IANA time zone database; offsets such as +08:00 are not zones, because they ignore summer time. */
const ZONE_FORM =
  /^(?:UTC|(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)(?:\/[A-Z][a-z]\w*(?:-\w+)*){1,2})$/;

const zones: ReadonlySet<string> = new Set(Intl.supportedValuesOf('timeZone'));

/** True for a zone of the IANA database; engines list some zones by a former name only, such as Asia/Calcutta. */
export function isTimeZone(zone: string): boolean {
  if (!ZONE_FORM.test(zone)) return false;
  if (zones.has(zone)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** The time zone of an event or a place. */
export const timeZone = z
  .string()
  .refine(isTimeZone, { error: 'not a time zone of the IANA database; write Asia/Shanghai' })
  .describe('IANA zone: Asia/Shanghai');

/** Codes that CLDR names but ISO 3166-1 does not assign: reserved, for private use, and groups of countries. */
const UNASSIGNED = /^(?:AA|AC|CP|CQ|DG|EA|EU|EZ|IC|Q[M-Z]|TA|UN|X[A-Z]|ZZ)$/;

/** True for a two-letter code that ISO 3166-1 assigns to a country today. */
export function isCountryCode(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code) || UNASSIGNED.test(code)) return false;
  if (new Intl.Locale(Intl.getCanonicalLocales(`und-${code}`)[0] ?? '').region !== code) return false;
  return regionNames.of(code) !== undefined;
}

/** The country of a place or an organization. */
export const countryCode = z
  .string()
  .refine(isCountryCode, { error: 'an ISO 3166 code of two letters: CN' })
  .describe('Country, as two letters: CN');
