// Moves the focus over all that can have it, and tells where its ring is missing, too thin, cut off by a box, or under
// something else. What stands half outside a box that scrolls is scrolled to first.
const unseen = [];
const all = [...document.querySelectorAll('a[href], button, summary, input, select, textarea, [tabindex="0"]')]
	.filter((element) => element.checkVisibility());
const cutsOff = (element, edge, rect) => {
	for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
		const style = getComputedStyle(box);
		const bounds = box.getBoundingClientRect();
		if (style.overflowX !== 'visible' && (rect.left - edge < bounds.left - 0.5
				|| rect.right + edge > bounds.right + 0.5 || rect.top - edge < bounds.top - 0.5
				|| rect.bottom + edge > bounds.bottom + 0.5)) {
			return box;
		}
	}
	return null;
};
for (const element of all) {
	element.focus({focusVisible: true});
	element.scrollIntoView({block: 'nearest', inline: 'nearest'});
	// The button of a word that is explained lies over the word, which has the ring.
	const shown = element.closest('.term') ?? element;
	const style = getComputedStyle(shown);
	const name = element.outerHTML.slice(0, 90);
	const edge = parseFloat(style.outlineWidth) + parseFloat(style.outlineOffset);
	const rects = [...shown.getClientRects()].filter((rect) => rect.width > 0);
	const seen = rects.find((rect) => rect.bottom > 0 && rect.top < innerHeight);
	if (document.activeElement !== element) unseen.push('no focus: ' + name);
	else if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) unseen.push('no ring: ' + name);
	else if (!seen) unseen.push('outside the window: ' + name);
	else {
		const top = document.elementFromPoint(Math.min(Math.max(seen.left + seen.width / 2, 1), innerWidth - 1),
			Math.min(Math.max(seen.top + Math.min(seen.height, innerHeight) / 2, 1), innerHeight - 1));
		if (!(shown.contains(top) || (top && top.contains(shown)))) unseen.push('covered: ' + name);
		const box = cutsOff(element, edge, seen);
		if (box) unseen.push('cut off by ' + box.className + ': ' + name);
	}
}
document.activeElement.blur();
window.scrollTo(0, 0);
return unseen;
