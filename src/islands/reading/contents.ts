/** Script of pages with contents: marks the section that is being read. */

const links = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('.side nav a[href^="#"], .contents a')].map((link) => [
    decodeURIComponent(link.hash.slice(1)),
    link,
  ]),
);
const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
/** Share of the window's height above which a heading counts as reached. */
const REACHED = 0.35;

if (headings.length > 0) {
  const update = () => requestAnimationFrame(markCurrentSection);
  const observer = new IntersectionObserver(update, {
    rootMargin: `0px 0px -${100 * (1 - REACHED)}% 0px`,
  });
  for (const heading of headings) observer.observe(heading);
  markCurrentSection();
}

/** Marks the section in the table of contents whose heading was reached last. */
function markCurrentSection(): void {
  const line = innerHeight * REACHED;
  const reached = headings.findLast((heading) => heading.getBoundingClientRect().top <= line);
  for (const [id, link] of links) {
    const isCurrent = id === reached?.id;
    if (isCurrent === link.hasAttribute('aria-current')) continue;
    if (isCurrent) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
    if (isCurrent) scrollIntoStrip(link);
  }
}

/** In contents on one line, which scroll sideways, the current section stays in view. */
function scrollIntoStrip(link: HTMLElement): void {
  const strip = link.closest<HTMLElement>('.contents');
  if (!strip) return;
  const [outer, inner] = [strip.getBoundingClientRect(), link.getBoundingClientRect()];
  if (inner.left < outer.left || inner.right > outer.right)
    strip.scrollLeft += inner.left - outer.left - (outer.width - inner.width) / 2;
}
