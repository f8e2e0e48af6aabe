// The texts that a sheet of this width lacks, and the links to other sites that do not tell their address.
const range = document.createRange();
const boxThatCuts = (rect, element) => {
	for (let box = element; box !== document.body; box = box.parentElement) {
		const style = getComputedStyle(box);
		const bounds = box.getBoundingClientRect();
		if (style.overflowX !== 'visible' && (rect.left < bounds.left - 1 || rect.right > bounds.right + 1)
				|| style.overflowY !== 'visible' && (rect.top < bounds.top - 1 || rect.bottom > bounds.bottom + 1)) {
			return box;
		}
	}
	return null;
};
const lacking = ({parentElement: element, data}, rects) => {
	if (!element.checkVisibility({opacityProperty: true, visibilityProperty: true})) return 'hidden';
	const box = rects.map((rect) => boxThatCuts(rect, element)).find(Boolean);
	if (box) return 'cut off by ' + (box.className || box.localName);
	if (!rects.some((rect) => rect.width > 0 && rect.height > 1)) return 'without room';
	return rects.some((rect) => rect.left < -1 || rect.right > innerWidth + 1) ? 'beside the sheet' : '';
};
const lacks = texts.flatMap((text) => {
	range.selectNodeContents(text);
	const why = lacking(text, [...range.getClientRects()]);
	return why ? [why + ': ' + text.data.trim().slice(0, 60)] : [];
});
for (const link of document.querySelectorAll('main :is(.prose, .sources, .evidence) a[href^="http"]')) {
	if (!getComputedStyle(link, '::after').content.includes(link.getAttribute('href'))) {
		lacks.push('without its address: ' + link.textContent);
	}
}
return lacks;
