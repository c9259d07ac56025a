/**
 * On screen the mark of the evidence is beside a heading, and its panel covers what follows. On paper all evidence is
 * printed: there it follows what it shows, so that the names come first. It is moved only while the page is printed.
 */
const BESIDE_HEADINGS = ':is(.rows, .facts) > dt .evidence, #content :is(h2, h3) + .evidence';
const moved: { evidence: Element; placeholder: Comment }[] = [];

addEventListener('beforeprint', () => {
  for (const evidence of document.querySelectorAll(BESIDE_HEADINGS)) {
    const term = evidence.closest('dt');
    const place = term ? lastDescription(term) : evidence.parentElement;
    if (!place) continue;
    const placeholder = document.createComment('');
    evidence.replaceWith(placeholder);
    place.append(evidence);
    moved.push({ evidence, placeholder });
  }
});

addEventListener('afterprint', () => {
  for (const { evidence, placeholder } of moved.splice(0)) placeholder.replaceWith(evidence);
});

/** The last description of a term, before the next term. */
function lastDescription(term: Element): Element | undefined {
  let last: Element | undefined;
  for (let next = term.nextElementSibling; next?.matches('dd'); next = next.nextElementSibling) last = next;
  return last;
}
