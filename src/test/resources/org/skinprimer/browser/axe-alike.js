// Marks the first of all elements that look alike: they, and all that they are in, have the same name, class, colors and
// font, and so the same contrast.
const kinds = new Map();
const numbers = new Map();
for (const element of document.querySelectorAll('*')) {
	const style = getComputedStyle(element);
	const kind = [numbers.get(element.parentElement), element.localName, element.getAttribute('class'),
		element.matches(':disabled, [aria-disabled]'), element.checkVisibility(), style.position, style.color,
		style.backgroundColor, style.backgroundImage, style.opacity, style.filter, style.mixBlendMode,
		style.clipPath, style.fontSize, style.fontWeight, style.textShadow, style.webkitTextStroke,
		[...element.childNodes].some((node) => node.nodeType === 3 && /[\p{L}\p{N}]{2}/u.test(node.data))].join('|');
	if (!kinds.has(kind)) kinds.set(kind, [kinds.size, element]);
	numbers.set(element, kinds.get(kind)[0]);
}
document.querySelectorAll('[data-first]').forEach((element) => element.removeAttribute('data-first'));
kinds.forEach(([, element]) => element.setAttribute('data-first', ''));
