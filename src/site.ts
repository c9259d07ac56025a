/** What the site is called, where it lives and where its files are kept. */
export const site = {
  name: { 'zh-hans': '相聚', 'zh-hant': '相聚', en: 'Xiangju' },
  /** Origin of every absolute address; Netlify gives it as URL. */
  origin: process.env['URL'] ?? 'https://xiangju.netlify.app',
  /** Where the files of the archive are kept, for "edit this page" and "report an error". */
  repository: repositoryAddress(process.env['REPOSITORY_URL']),
  branch: 'main',
  /** Where people ask for corrections and removal. Unset until somebody reads such mail: pages then lead to the issue form. */
  contactEmail: process.env['CONTACT_EMAIL'] || undefined,
  /**
   * Pages that were read are kept in the browser, for reading without a network. When it is false, the service worker of
   * the site deletes what it has kept and removes itself at the reader's next visit.
   */
  offlineReading: true,
  /** Posts shown on the home page. */
  newest: 5,
  /** People shown on the home page. */
  frequent: 14,
  /** Characters of Chinese read in a minute, and words of English. */
  readingSpeed: { characters: 400, words: 230 },
} as const;

/** A web address as it is; an ssh address or none becomes the project's own. */
function repositoryAddress(given: string | undefined): string {
  return given?.startsWith('https://') ? given.replace(/\.git$/, '') : 'https://github.com/xiangju/xiangju';
}
