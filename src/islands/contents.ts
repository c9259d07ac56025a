const links = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('.side nav a[href^="#"]')].map((link) => [
    decodeURIComponent(link.hash.slice(1)),
    link,
  ]),
);
const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
/** A heading counts as reached once it has passed this part of the window. */
const REACHED = 0.35;

if (headings.length > 0) {
  const look = () => requestAnimationFrame(follow);
  const watch = new IntersectionObserver(look, { rootMargin: `0px 0px -${100 * (1 - REACHED)}% 0px` });
  for (const heading of headings) watch.observe(heading);
  follow();
}

/** Marks in the contents the section that is being read: the last whose heading has been reached. */
function follow(): void {
  const line = innerHeight * REACHED;
  const reached = headings.findLast((heading) => heading.getBoundingClientRect().top <= line);
  for (const [id, link] of links) {
    if (reached && id === reached.id) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
  }
}
