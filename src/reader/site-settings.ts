import { type SiteSettings, siteSettings } from '#schemas/site-settings.ts';
import type { RegisterReading } from './register.ts';
import { readRegister } from './register-file.ts';

/** The file of the content folder that says what the archive is called. */
export const SITE_FILE = 'site.yml';

/** The settings of an archive; none where it has no such file, or one with errors, which are in `findings`. */
export function readSiteSettings(dir: string): RegisterReading<SiteSettings> {
  return readRegister<SiteSettings>(dir, SITE_FILE, siteSettings, {});
}
