// Reads a page from top to bottom and tells of each shift of what stands on it.
const done = arguments[arguments.length - 1];
const shifts = [];
new PerformanceObserver((list) => list.getEntries().forEach((shift) => shifts.push(shift.value + ' '
	+ shift.sources.map((source) => source.node && (source.node.className || source.node.nodeName)))))
	.observe({type: 'layout-shift', buffered: true});
let y = 0;
const read = () => {
	window.scrollTo(0, y);
	y += innerHeight;
	y < document.documentElement.scrollHeight + innerHeight ? requestAnimationFrame(read)
		: requestAnimationFrame(() => requestAnimationFrame(() => {
			window.scrollTo(0, 0);
			done(shifts);
		}));
};
read();
