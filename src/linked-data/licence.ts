import { site } from '#site.ts';

/** Licence of the archive's texts and data, as a URL. */
export const ARCHIVE_LICENCE_URL = site.licence.url;
