// Runs rules once the page is drawn as it is scrolled, and returns what they found, a line for each element.
// What is folded is looked at too.
document.querySelectorAll('details').forEach((folded) => folded.open = true);
const done = arguments[arguments.length - 1];
const selector = arguments[1];
axe.configure({rules: ['color-contrast', 'color-contrast-enhanced'].map((id) => ({id, selector}))});
const drawn = () => new Promise((next) => requestAnimationFrame(next));
drawn().then(drawn).then(() => axe.run(document, arguments[0])).then((results) => done(results.violations.flatMap((rule) =>
	rule.nodes.map((node) => rule.id + ' ' + node.target.join(' ') + ': '
		+ (node.any.concat(node.all, node.none)[0] || {message: rule.help}).message))));
