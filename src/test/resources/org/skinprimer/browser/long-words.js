// A word of 80 letters at the end of each piece of text that may hold one.
document.querySelectorAll(':is(h1, h2, h3, p, li, dt, dd, th, td, figcaption, summary, a, span, time, dfn, '
	+ 'cite, strong, label, button, code)').forEach((element) => {
	if (!element.firstElementChild && element.textContent.trim() && !element.closest('time, .minutes, .visually-hidden')) {
		element.append(' ' + 'Dimethylpolysiloxan'.repeat(4));
	}
});
