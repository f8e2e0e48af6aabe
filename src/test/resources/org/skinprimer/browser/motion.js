// What moves although the reader asked for less motion.
return [...document.querySelectorAll('*')].filter((element) => {
	const style = getComputedStyle(element);
	return style.animationName !== 'none' || style.scrollBehavior === 'smooth'
		|| style.transitionDuration.split(',').some((time) => parseFloat(time) > 0.01);
}).map((element) => element.outerHTML.slice(0, 80));
