// Leads from a former address to the present one, and keeps query and fragment, so that a link to a sentence still works.
const link = document.querySelector('a');
if (link) {
  const target = new URL(link.href);
  target.search = location.search;
  if (!target.hash) target.hash = location.hash;
  location.replace(target.href);
}
