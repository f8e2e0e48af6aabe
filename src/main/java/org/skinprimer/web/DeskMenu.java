package org.skinprimer.web;

import java.util.List;
import java.util.function.UnaryOperator;

import org.skinprimer.content.PagePath;

/** The menu of the editors' desk. */
final class DeskMenu {

	private DeskMenu() {
	}

	static List<Layout.Item> of(PagePath path, UnaryOperator<String> words) {
		return List.of(item(DeskAddress.DESK, "desk.menu.overview", path, words),
				item(DeskAddress.GRADES, "desk.menu.grades", path, words),
				item(DeskAddress.GUIDE, "desk.menu.guide", path, words));
	}

	private static Layout.Item item(String address, String key, PagePath path, UnaryOperator<String> words) {
		return new Layout.Item(words.apply(key), address, address.equals(path.value()) ? "page" : "");
	}

}
