// The lines under words that cannot be seen on what they stand: less than 3 to 1 (WCAG 1.4.11).
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
return [...document.querySelectorAll('main :is(a, .term)')].filter((element) => element.checkVisibility())
	.filter((element) => getComputedStyle(element).textDecorationLine.includes('underline'))
	.map((element) => {
		const [one, other] = [getComputedStyle(element).textDecorationColor, ground(element)].map(luminance)
			.sort((a, b) => b - a);
		return [(one + 0.05) / (other + 0.05), element];
	})
	.filter(([contrast]) => contrast < 3)
	.map(([contrast, element]) => `${contrast.toFixed(2)} : 1 under “${element.textContent}”`);
