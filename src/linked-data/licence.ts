/** Licence of the archive's texts and data, as a URL. */
export const ARCHIVE_LICENCE_URL = 'https://creativecommons.org/licenses/by/4.0/';
