package org.skinprimer.web;

import java.util.List;
import java.util.function.UnaryOperator;

import org.skinprimer.content.PagePath;

/** The menu of the editors' desk. */
final class DeskMenu {

	private DeskMenu() {
	}

	static List<MenuItem> of(PagePath path, UnaryOperator<String> words) {
		return List.of(item(DeskAddress.DESK, "desk.menu.overview", path, words),
				item(DeskAddress.GRADES, "desk.menu.grades", path, words),
				item(DeskAddress.GUIDE, "desk.menu.guide", path, words));
	}

	private static MenuItem item(String address, String key, PagePath path, UnaryOperator<String> words) {
		return MenuItem.of(new PagePath(address), words.apply(key), path);
	}

}
