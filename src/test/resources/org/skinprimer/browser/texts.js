// The texts of a page that belong on paper: all but its ways to other pages, which are menus, contents, and the links
// after an article, and the day of the next review, which the imprint tells.
const texts = [];
const walk = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
while (walk.nextNode()) {
	const element = walk.currentNode.parentElement;
	if (walk.currentNode.data.trim()
			&& !element.closest('nav, form, .related, .more, .take-home, .sources__all, .changes__due, .visually-hidden')) {
		texts.push(walk.currentNode);
	}
}
