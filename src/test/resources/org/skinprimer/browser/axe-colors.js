// axe reads the same few colors thousands of times; here it reads each once.
const color = axe.commons.color.Color.prototype;
const parse = color.parseString;
const known = new Map();
color.parseString = function (text) {
	if (!known.has(text)) {
		const {r, g, b, alpha} = parse.call(this, text);
		known.set(text, {r, g, b, alpha});
	}
	return Object.assign(this, known.get(text));
};
