// The texts that stand outside the window, and those that a box cuts off. A box that scrolls cuts nothing off if the
// keyboard can reach it.
const width = innerWidth + 0.5;
const lost = [];
if (document.documentElement.scrollWidth > width) {
	lost.push('the page is ' + document.documentElement.scrollWidth + ' wide');
}
const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
const range = document.createRange();
while (walk.nextNode()) {
	const text = walk.currentNode;
	const element = text.parentElement;
	if (!text.data.trim() || element.closest('.visually-hidden, .skip-link, .table-scroll, pre')) continue;
	range.selectNodeContents(text);
	for (const rect of range.getClientRects()) {
		if (rect.width > 1 && (rect.right > width || rect.left < -0.5)) {
			lost.push(text.data.trim().slice(0, 40) + ' in ' + (element.className || element.localName));
			break;
		}
	}
}
for (const box of document.querySelectorAll('body *')) {
	const style = getComputedStyle(box);
	if (box.closest('svg, .visually-hidden') || box.clientWidth <= 1) continue;
	const cuts = /hidden|clip/;
	if ((cuts.test(style.overflowX) && box.scrollWidth > box.clientWidth + 1)
			|| (cuts.test(style.overflowY) && box.scrollHeight > box.clientHeight + 1)) {
		lost.push('cut off in ' + (box.className || box.localName));
	}
	if (/auto|scroll/.test(style.overflowX) && box.scrollWidth > box.clientWidth + 1 && box.tabIndex < 0) {
		lost.push('out of reach in ' + (box.className || box.localName));
	}
}
return lost;
