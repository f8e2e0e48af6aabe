// How much colors differ (WCAG 2.2), and what an element stands on.
const channels = (color) => color.match(/[\d.]+/g).map(Number);
const light = (value) => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
const luminance = (color) => channels(color).slice(0, 3).map((value) => light(value / 255))
	.reduce((sum, value, at) => sum + value * [0.2126, 0.7152, 0.0722][at], 0);
const ground = (element) => {
	for (let at = element; at; at = at.parentElement) {
		const color = getComputedStyle(at).backgroundColor;
		if (channels(color)[3] !== 0) return color;
	}
	return getComputedStyle(document.documentElement).colorScheme.includes('dark') ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)';
};
const contrast = (color, other) => {
	const [one, two] = [color, other].map(luminance).sort((a, b) => b - a);
	return (one + 0.05) / (two + 0.05);
};
