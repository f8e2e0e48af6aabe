// The lines under words that cannot be seen on what they stand: less than 3 to 1 (WCAG 1.4.11).
return [...document.querySelectorAll('main :is(a, a *, .term)')].filter((element) => element.checkVisibility())
	.filter((element) => getComputedStyle(element).textDecorationLine.includes('underline'))
	.map((element) => [contrast(getComputedStyle(element).textDecorationColor, ground(element)), element])
	.filter(([ratio]) => ratio < 3)
	.map(([ratio, element]) => `${ratio.toFixed(2)} : 1 under “${element.textContent}”`);
