package org.skinprimer.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.skinprimer.brand.BrandPicture;
import org.skinprimer.content.ContentSnapshot;
import org.skinprimer.content.Entrance;
import org.skinprimer.content.Library;
import org.skinprimer.content.Page;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.PictureFile;
import org.skinprimer.content.Site;
import org.skinprimer.content.SiteSettings;
import org.skinprimer.content.Whereabouts;
import org.skinprimer.markdown.Position;
import org.skinprimer.problem.Cause;
import org.skinprimer.problem.DidYouMean;
import org.skinprimer.problem.Problem;
import org.skinprimer.problem.Severity;
import org.skinprimer.shared.Recovery;
import org.skinprimer.yaml.LocatedText;

/** Checks the addresses that headers, settings and other data files name. */
final class NamedAddresses {

	private final Map<String, Page> pages;

	private final Site site;

	private final Library library;

	private final Whereabouts whereabouts;

	private final WrittenPages written;

	private final List<Problem> found;

	/**
	 * A check.
	 * @param pages the pages that may be named, by address
	 * @param site what visitors get
	 * @param written all pages, also those that visitors cannot see
	 * @param found where the names go that lead to nothing
	 */
	NamedAddresses(Map<String, Page> pages, Site site, ContentSnapshot snapshot, WrittenPages written,
			List<Problem> found) {
		this.pages = pages;
		this.site = site;
		this.library = snapshot.library();
		this.whereabouts = snapshot.whereabouts();
		this.written = written;
		this.found = found;
	}

	/** Checks the addresses that the header of a page names. */
	void page(Page page) {
		String file = page.source().name();
		page.header().links().related().forEach((address) -> related(page, address));
		page.header().summary().entrances().forEach((entrance) -> {
			entrance.links().forEach((address) -> named(file, "entrances", address));
			entrance.choices().forEach((choice) -> choice(file, choice));
		});
	}

	private void related(Page page, LocatedText address) {
		named(page.source().name(), "related", address);
		if (address.text().equals(page.path().value())) {
			warning(page.source().name(), address.place(), "`related` names this page itself",
					"name another page, or take the line out");
		}
	}

	/** One address that leads somewhere will do, since the first of these is taken. */
	private void choice(String file, Entrance.Choice choice) {
		if (choice.links()
			.stream()
			.flatMap((address) -> PagePath.written(address).stream())
			.noneMatch(this.site::has)) {
			choice.links().forEach((address) -> named(file, "choices", address));
		}
	}

	/** Checks the pages that the days after treatment lead to. */
	void recovery() {
		Recovery recovery = this.library.shared().recovery();
		if (!recovery.isEmpty()) {
			named(Recovery.FILE, "others", recovery.others());
			named(Recovery.FILE, "more", recovery.more());
		}
	}

	/**
	 * Checks the pages that other data files lead to, and those that lead to what these
	 * make.
	 */
	void tools() {
		this.library.shared().tools().byFile().forEach((file, tool) -> {
			tool.links().forEach((address) -> named(file, "guide", address));
			tool.leads().forEach((lead) -> lead.on().forEach((address) -> named(file, "on", address)));
		});
	}

	/** Checks the addresses that the settings name. */
	void settings(SiteSettings settings) {
		settings.pages().footer().forEach((address) -> named(SiteSettings.FILE, "footer", address));
		settings.pages().takeHome().forEach((address) -> named(SiteSettings.FILE, "takeHome", address));
		settings.pages()
			.sheets()
			.forEach((set) -> set.articles().forEach((address) -> named(SiteSettings.FILE, "sheets", address)));
		settings.pages().help().forEach((address) -> named(SiteSettings.FILE, "help", address));
		settings.pages().assessment().ifPresent((address) -> named(SiteSettings.FILE, "assessment", address));
		settings.pages().review().ifPresent((address) -> named(SiteSettings.FILE, "review", address));
		settings.urgencyLine().ifPresent((line) -> {
			line.on().forEach((address) -> named(SiteSettings.FILE, "on", address));
			line.page().ifPresent((address) -> named(SiteSettings.FILE, "page", address));
		});
		String site = settings.identity().name();
		settings.brand().pictures().forEach((use, name) -> picture(use, name, site));
		settings.brand().shares().values().forEach((name) -> picture(BrandPicture.SHARE, name, site));
	}

	private void picture(BrandPicture use, LocatedText name, String site) {
		PictureFile picture = this.library.pictures().get(name.text());
		String named = "`" + use.key() + "` names `" + name.text() + "`, which ";
		if (picture == null) {
			error(SiteSettings.FILE, name.place(), named + "is not a picture that can be shown",
					DidYouMean.hint(name.text(), this.library.pictures().keySet(),
							"put the file into the content folder; if it is there, mend what is said of it"),
					Optional.empty());
		}
		else {
			picture.fault(use)
				.ifPresent((fault) -> error(SiteSettings.FILE, name.place(), named + fault.what(), fault.mend(),
						Optional.empty()));
			picture.shownName()
				.filter((shown) -> !shown.equals(site))
				.ifPresent((shown) -> warning(SiteSettings.FILE, name.place(),
						named + "shows the name “" + shown + "”, and this site is called “" + site + "”",
						"name a picture of your own, or take the line out"));
		}
	}

	private void named(String file, String key, LocatedText address) {
		boolean known = PagePath.written(address)
			.filter((path) -> this.pages.containsKey(path.value()) || this.library.mayMake(path))
			.isPresent();
		Optional<PagePath> moved = known ? Optional.empty() : PagePath.written(address)
			.flatMap((path) -> this.whereabouts.follow(path, (there) -> this.pages.containsKey(there.value())));
		if (moved.isPresent()) {
			warning(file, address.place(),
					"`" + key + "` names `" + address.text() + "`, which has moved to `" + moved.get() + "`",
					"visitors get there; write `" + moved.get() + "`");
		}
		else if (!known && this.written.has(address.text())) {
			error(file, address.place(), "`" + key + "` names `" + address.text() + "`, which visitors cannot see",
					"publish or mend that page first", this.written.brokenAt(address.text()));
		}
		else if (!known) {
			error(file, address.place(), "`" + key + "` names `" + address.text() + "`, which is not a page",
					DidYouMean.hint(address.text(), this.pages.keySet(),
							"write an address such as /aftercare/first-24-hours"),
					this.written.brokenAt(address.text()));
		}
	}

	private void error(String file, Position place, String message, String hint, Optional<Cause> cause) {
		this.found.add(new Problem(Severity.ERROR, file, place, message, hint, cause));
	}

	private void warning(String file, Position place, String message, String hint) {
		this.found.add(new Problem(Severity.WARNING, file, place, message, hint));
	}

}
