// The edges that tell a notice, a button or a field from what is around it, and cannot be seen: neither the line nor the
// surface differs from the outside by 3 to 1 (WCAG 1.4.11).
const edged = 'main :is(.notice, .urgent, a, button, input, select, textarea)';
return [...document.querySelectorAll(edged)].filter((element) => element.checkVisibility()).flatMap((element) => {
	const style = getComputedStyle(element);
	const lines = ['Top', 'Right', 'Bottom', 'Left'].filter((side) => parseFloat(style[`border${side}Width`]) > 0
		&& style[`border${side}Style`] !== 'none').map((side) => style[`border${side}Color`]);
	const outside = ground(element.parentElement);
	const best = Math.max(...lines.map((line) => contrast(line, outside)), contrast(ground(element), outside));
	return lines.length && best < 3
		? [`${best.toFixed(2)} : 1 around ${element.className || element.localName}`] : [];
});
