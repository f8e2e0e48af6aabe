// The targets under 24 by 24 pixels that are no links in a sentence, and whose circle of 24 pixels touches another target
// or its circle (WCAG 2.5.8).
const targets = [...document.querySelectorAll('a[href], button, summary, input, select, textarea')]
	.filter((target) => target.checkVisibility() && !target.matches('.skip-link, [type=hidden]'))
	.map((target) => ({target, rect: target.getBoundingClientRect()}))
	.filter((one) => one.rect.width > 0);
const inSentence = (target) => getComputedStyle(target).display.startsWith('inline')
	&& /\p{L}/u.test(target.closest('p, li, td, th, dd, dt, figcaption, div').textContent
		.replace(target.textContent, ''));
const middle = (rect) => [rect.left + rect.width / 2, rect.top + rect.height / 2];
const near = ([x, y], rect) => Math.hypot(Math.max(rect.left - x, 0, x - rect.right),
	Math.max(rect.top - y, 0, y - rect.bottom)) < 12;
const isSmall = ({rect}) => rect.width < 23.9 || rect.height < 23.9;
return targets.filter((one) => isSmall(one) && !inSentence(one.target) && targets.some((other) =>
	other !== one && (near(middle(one.rect), other.rect) || (isSmall(other) && !inSentence(other.target)
		&& Math.hypot(middle(one.rect)[0] - middle(other.rect)[0],
			middle(one.rect)[1] - middle(other.rect)[1]) < 24))))
	.map(({target, rect}) => target.outerHTML.slice(0, 90) + ' ' + rect.width + ' x ' + rect.height);
