package org.skinprimer.planner;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;
import org.skinprimer.seo.Head;
import org.skinprimer.shared.Checklist;
import org.skinprimer.shared.Checklists;
import org.skinprimer.web.MadePage;
import org.skinprimer.web.MadePages;
import org.skinprimer.web.PageLink;
import org.skinprimer.web.QueryString;
import org.skinprimer.yaml.LocatedText;

/** Shows lists to tick on paper. */
@Component
class ChecklistPages implements MadePages {

	private final MessageSource messages;

	ChecklistPages(MessageSource messages) {
		this.messages = messages;
	}

	@Override
	public Optional<String> show(PagePath path, QueryString query, Site site, Locale locale, Model model) {
		return lists(site).filter((lists) -> lists.address().equals(path.value())).map((lists) -> {
			String title = lists.about().title().text();
			model.addAttribute("head", Head.of(site, path, title, lists.about().description().text(),
					PageLink.steps(this.messages.getMessage("breadcrumb.home", null, locale), path, title, site)));
			model.addAttribute("about", lists.about());
			model.addAttribute("lists", lists.lists().stream().map((list) -> ListView.of(list, lists, site)).toList());
			return "planner/checklists";
		});
	}

	private static Optional<Checklists> lists(Site site) {
		return site.shared().tools().of(Checklists.FILE);
	}

	@Override
	public List<MadePage> of(Site site, Locale locale) {
		return lists(site)
			.map((lists) -> new MadePage(new PagePath(lists.address()), lists.about().title().text(),
					lists.about().description().text(), lists.about().names(),
					lists.texts().map(LocatedText::text).collect(Collectors.joining(" "))))
			.stream()
			.toList();
	}

	/**
	 * A list to tick.
	 *
	 * @param sheet the address of its sheet to hand over
	 * @param guides the page that says more
	 */
	record ListView(String id, String sheet, String name, List<LocatedText> items, List<PageLink> guides) {

		static ListView of(Checklist list, Checklists lists, Site site) {
			return new ListView(list.id().text(), PagePath.TAKE_HOME + "/sheet" + lists.address(list),
					list.name().text(), list.items(), PageLink.to(List.of(list.guide()), site));
		}

	}

}
