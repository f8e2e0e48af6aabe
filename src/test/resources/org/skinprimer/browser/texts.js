// The texts of a page that belong on paper: all but its ways to other pages, which are menus, contents, and the links
// after an article and above a sheet, the day of the next review, which the imprint tells, and the button that calls a number in the text;
// what helps to print a sheet or a pack; and the words of a pack, which stand at its end for paper.
const texts = [];
const walk = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
while (walk.nextNode()) {
	const element = walk.currentNode.parentElement;
	if (walk.currentNode.data.trim()
			&& !element.closest('nav, form, svg, .related, .more, .take-home, .ways, .sources__all, .changes__due, .notice__call, .plan__save, .plan__past, .plan__file, .plan__guide, .checklist__guide, .chips, .sheet__how, .sheet__private, .sheets__head, .sheets > .mistakes, .pack__how, .blanks__how, .pack__meanings, .visually-hidden')) {
		texts.push(walk.currentNode);
	}
}
