// Leads from a former address to the present one, and keeps query and fragment, so that a link to a sentence still works.
const link = document.querySelector('a');
if (link) location.replace(link.getAttribute('href') + location.search + location.hash);
