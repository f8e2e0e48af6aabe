// The numbers that stand on another line than their unit, and the short words with a hyphen that break.
const together = new RegExp('[0-9][0-9.,:–-]*\\s+(?:hours?|days?|weeks?|months?|years?|minutes?|min|mm|ml|%|times|sessions?)(?![a-z])'
	+ '|(?<![a-z])(?:day|week|month|step|page|guide|age|spf)s?\\s+[0-9]|[0-9]\\s+(?:in|of|to|or)\\s+[0-9]'
	+ '|(?<![\\p{L}0-9/.@-])[a-z]{1,14}-[a-z]{1,14}(?![\\p{L}0-9/@-])', 'giu');
const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
const range = document.createRange();
const parted = [];
while (walk.nextNode()) {
	const text = walk.currentNode;
	if (text.parentElement.closest('script, svg, pre, code, option, .visually-hidden, .imprint__address')
			|| !text.parentElement.checkVisibility()) continue;
	for (const found of text.data.matchAll(together)) {
		range.setStart(text, found.index);
		range.setEnd(text, found.index + found[0].length);
		const tops = [...range.getClientRects()].filter((rect) => rect.width > 0).map((rect) => rect.top);
		if (Math.max(...tops) - Math.min(...tops) > 5) parted.push(found[0].replace(/\s+/g, ' ') + ' in ' + text.parentElement.outerHTML.slice(0, 80));
	}
}
return parted;
