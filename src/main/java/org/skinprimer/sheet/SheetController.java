package org.skinprimer.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.skinprimer.content.Page;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.SheetSet;
import org.skinprimer.content.Site;
import org.skinprimer.paper.SheetSize;
import org.skinprimer.seo.Head;
import org.skinprimer.shared.Checklists;
import org.skinprimer.web.MadePage;
import org.skinprimer.web.MadePages;
import org.skinprimer.web.NotFound;
import org.skinprimer.web.PageLink;
import org.skinprimer.web.QueryString;

/** Shows the sheets. */
@Controller
class SheetController implements MadePages {

	private static final String FIRST = "sheet-1";

	private final MessageSource words;

	SheetController(MessageSource words) {
		this.words = words;
	}

	@GetMapping("/take-home/sheet/**")
	String sheet(PagePath address, QueryString asked, Site site, Locale locale, Model model) {
		PagePath path = PagePath.canonical(address.behind("/take-home/sheet").value());
		SheetSize size = SheetSize.of(asked.value("size"));
		PrintedSheet sheet = list(path, size, site)
			.orElseGet(() -> PrintedSheet.of(article(path, site), FIRST, size, site));
		String title = sheet.sheet().title();
		model.addAttribute("head", Head.unlisted(site, word("sheet.head", locale, title)));
		model.addAttribute("above", PageLink.to(sheet.link(), title));
		show(List.of(sheet), asked, site, locale, model);
		return "sheet/sheets";
	}

	@GetMapping("/take-home/sheets/{id}")
	String set(@PathVariable String id, QueryString asked, Site site, Locale locale, Model model) {
		SheetSet set = site.settings()
			.pages()
			.sheets()
			.stream()
			.filter((any) -> any.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new NotFound(id));
		SheetSize size = SheetSize.of(asked.value("size"));
		List<PrintedSheet> sheets = new ArrayList<>();
		set.articles()
			.stream()
			.flatMap((address) -> PagePath.written(address).stream())
			.forEach((path) -> sheets
				.add(PrintedSheet.of(article(path, site), "sheet-" + (sheets.size() + 1), size, site)));
		model.addAttribute("head", Head.unlisted(site, set.name()));
		model.addAttribute("name", set.name());
		model.addAttribute("above", PageLink.to(PagePath.TAKE_HOME.value(), word("takeHome.title", locale)));
		show(sheets, asked, site, locale, model);
		return "sheet/sheets";
	}

	@Override
	public List<MadePage> of(Site site, Locale locale) {
		return site.settings()
			.pages()
			.sheets()
			.stream()
			.map((set) -> new MadePage(set.path(), set.name(), word("sheet.lede", locale, set.articles().size()),
					List.of(word("takeHome.names", locale).split(", ")), ""))
			.toList();
	}

	/** The list to tick that an address names behind that of all lists. */
	private static Optional<PrintedSheet> list(PagePath path, SheetSize size, Site site) {
		return site.shared()
			.tools()
			.of(Checklists.FILE)
			.stream()
			.flatMap((file) -> file.lists()
				.stream()
				.filter((list) -> path.value().equals(file.address(list)))
				.map((list) -> PrintedSheet.of(list, file.address(), FIRST, size, site)))
			.findFirst();
	}

	/** The article at an address, or where it is now: addresses on paper stay good. */
	private static Page article(PagePath path, Site site) {
		return site.reached(path)
			.flatMap((there) -> site.articles().stream().filter((page) -> page.path().equals(there)).findFirst())
			.orElseThrow(() -> NotFound.of(path, site));
	}

	private void show(List<PrintedSheet> sheets, QueryString asked, Site site, Locale locale, Model model) {
		model.addAttribute("sheets", sheets);
		model.addAttribute("size", SheetSize.of(asked.value("size")));
		model.addAttribute("clinic", ClinicLine.of(asked, site.settings()));
		model.addAttribute("fields",
				List.of(ClinicLine.field("clinic", asked, ClinicLine.LONGEST_NAME,
						word("sheet.clinic.long", locale, ClinicLine.LONGEST_NAME)),
						ClinicLine.field("phone", asked, ClinicLine.LONGEST_PHONE,
								word("sheet.phone.long", locale, ClinicLine.LONGEST_PHONE))));
	}

	private String word(String key, Locale locale, Object... arguments) {
		return this.words.getMessage(key, arguments, locale);
	}

}
