/** The names of the elements of HTML, with the obsolete ones that old pages contain. */
export const HTML_ELEMENTS: ReadonlySet<string> = new Set(
  `a abbr acronym address article aside audio b base bdi bdo big blockquote body br button canvas caption center cite code col
  colgroup data datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure font footer form h1 h2 h3 h4
  h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map mark meta meter nav noscript object
  ol optgroup option output p param picture pre progress q rp rt ruby s samp script section select small source span strike
  strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr`.split(
    /\s+/,
  ),
);
