package org.skinprimer.content;

import java.net.URI;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.skinprimer.brand.Brand;
import org.skinprimer.markdown.Position;
import org.skinprimer.problem.Problems;
import org.skinprimer.shared.EmergencyCall;
import org.skinprimer.yaml.LocatedText;
import org.skinprimer.yaml.YamlMap;
import org.skinprimer.yaml.YamlText;

/**
 * What is the same on every page, from {@code site.yaml}.
 *
 * @param identity what the site is and whose
 * @param baseUrl where visitors reach the site, without a slash at the end
 * @param language the language of the articles
 * @param timeZone where days begin and end
 * @param sections the folders that are sections and what menus call them, in order
 * @param pages the addresses with a part of their own
 * @param emergency the numbers to call in an emergency, the home country first
 * @param phone the number of the clinic whose site this is
 * @param brand what the clinic makes its own
 * @param urgencyLine what pages say near their top of getting help fast
 * @param articleRules whether articles are held to the rules for good patient information
 */
public record SiteSettings(Identity identity, String baseUrl, Locale language, ZoneId timeZone,
		List<SectionName> sections, NamedPages pages, List<EmergencyCall> emergency, Optional<EmergencyCall> phone,
		Brand brand, Optional<UrgencyLine> urgencyLine, boolean articleRules) {

	public static final String FILE = "site.yaml";

	private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

	private static final Set<String> KEYS = Set.of("name", "tagline", "baseUrl", "language", "timeZone", "publisher",
			"procedure", "sections", "footer", "takeHome", "sheets", "help", "assessment", "review", "removed",
			"emergency", "phone", "funding", "urgencyLine", "standingLine", "articleRules", "logo", "address", "hours",
			"booking", "email", "color", "icon", "share");

	public SiteSettings {
		sections = List.copyOf(sections);
		emergency = List.copyOf(emergency);
	}

	/** Whether a folder is a section. */
	public boolean hasSection(String folder) {
		return this.sections.stream().anyMatch((section) -> section.folder().equals(folder));
	}

	/** The numbers to call in their order, each with the address that calls it. */
	public Map<String, String> phones() {
		return this.emergency.stream()
			.collect(Collectors.toMap(EmergencyCall::number, EmergencyCall::address, (first, again) -> first,
					LinkedHashMap::new));
	}

	/** The public address of a page. */
	public String canonical(PagePath path) {
		return this.baseUrl + path;
	}

	/** Reads the settings; empty and problems if one that is needed cannot be read. */
	public static Optional<SiteSettings> read(SourceFile file, Problems problems) {
		Optional<YamlMap> map = YamlText.map(file.text(), problems);
		if (map.isEmpty() && !problems.hasErrors()) {
			problems.error(Position.START, "this file must have `key: value` lines", "begin with `name: …`");
		}
		return map.flatMap((root) -> read(root, problems));
	}

	/** Reads what the file says. */
	public static Optional<SiteSettings> read(YamlMap map, Problems problems) {
		map.allow(KEYS);
		Identity identity = Identity.read(map);
		String zone = map.required("timeZone");
		Optional<String> baseUrl = map.parsed("baseUrl", SiteSettings::baseUrl, "is not a web address",
				"write for example https://www.example.org, without a path");
		Optional<ZoneId> timeZone = map.parsed("timeZone", ZoneId::of, "is not a time zone",
				"write for example Europe/London");
		Optional<Locale> language = map.parsed("language", SiteSettings::language, "is not a language of the site",
				"write en, en-US or en-GB; the program has English words only");
		List<SectionName> sections = SectionName.read(map);
		map.required("baseUrl");
		if (map.lacksItems("sections")) {
			problems.error(map.place("sections"), "`sections` must name at least one folder",
					"write below it `- folder: aftercare` and `name: After`");
		}
		SiteSettings read = new SiteSettings(identity, baseUrl.orElse(""), language.orElse(Locale.ENGLISH),
				timeZone.orElse(ZoneOffset.UTC), sections, NamedPages.read(map), EmergencyCall.read(map),
				map.parsed("phone", EmergencyCall::clinic, "is not a telephone number",
						"write digits, spaces, hyphens and brackets only: `phone: \"+1 555 010 0199\"`"),
				Brand.read(map), UrgencyLine.read(map), map.flag("articleRules"));
		if (identity.name().isEmpty() || zone.isEmpty() || baseUrl.isEmpty() || timeZone.isEmpty()
				|| sections.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(read);
	}

	private static String baseUrl(String text) {
		URI uri = URI.create(text.replaceAll("/$", ""));
		boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
		if (!web || uri.getHost() == null || !uri.getRawPath().isEmpty() || uri.getRawQuery() != null
				|| uri.getRawFragment() != null) {
			throw new IllegalArgumentException("not a web address");
		}
		return uri.toString();
	}

	private static Locale language(String text) {
		// Unlike the builder, this takes anything, and then knows less than was written.
		Locale language = Locale.forLanguageTag(text);
		String country = language.getCountry();
		boolean somewhere = country.isEmpty() || country.matches("\\d+") || COUNTRIES.contains(country);
		if (!language.getLanguage().equals("en") || !language.toLanguageTag().equalsIgnoreCase(text) || !somewhere) {
			throw new IllegalArgumentException("not a language of the site");
		}
		return language;
	}

	/**
	 * What the site is and whose, as all its pages say it.
	 *
	 * @param name the name of the site
	 * @param tagline one line below the name
	 * @param publisher who publishes the articles
	 * @param procedure the treatment that the articles are about
	 * @param funding who pays for the pages
	 * @param standingLine the sentence that stands on each page
	 */
	public record Identity(String name, String tagline, String publisher, Optional<String> procedure,
			Optional<String> funding, String standingLine) {

		/** Whether the articles are about a treatment, and so about health. */
		public boolean isMedical() {
			return this.procedure.isPresent();
		}

		private static Identity read(YamlMap map) {
			return new Identity(map.required("name"), map.required("tagline"), map.required("publisher"),
					map.text("procedure"), map.text("funding"), map.required("standingLine"));
		}

	}

	/**
	 * The addresses with a part of their own.
	 *
	 * @param footer those linked at the foot of each page
	 * @param takeHome the articles that a pack to take home holds unless a visitor
	 * chooses others
	 * @param sheets the sheets that are printed together
	 * @param help the pages on when and what to ask a clinician
	 * @param assessment the page that prints how the articles were rated
	 * @param review the page that says what a review is
	 * @param removed those that are gone for good
	 */
	public record NamedPages(List<LocatedText> footer, List<LocatedText> takeHome, List<SheetSet> sheets,
			List<LocatedText> help, Optional<LocatedText> assessment, Optional<LocatedText> review,
			List<LocatedText> removed) {

		public NamedPages {
			footer = List.copyOf(footer);
			takeHome = List.copyOf(takeHome);
			sheets = List.copyOf(sheets);
			help = List.copyOf(help);
			removed = List.copyOf(removed);
		}

		private static NamedPages read(YamlMap map) {
			return new NamedPages(map.written("footer"), map.written("takeHome"), SheetSet.read(map),
					map.written("help"),
					map.text("assessment").map((address) -> new LocatedText(address, map.place("assessment"))),
					map.writtenText("review"), map.written("removed"));
		}

	}

	/**
	 * A folder that is a section.
	 *
	 * @param name what menus call it
	 * @param place where the settings name it
	 */
	public record SectionName(String folder, String name, Position place) {

		/** In characters, of a name, which must stand in a menu on a phone. */
		private static final int LONGEST = 40;

		/** The menu and the path of the home page have room for so many. */
		private static final int MOST = 9;

		static List<SectionName> read(YamlMap settings) {
			Map<String, SectionName> sections = new LinkedHashMap<>();
			List<YamlMap> maps = settings.maps("sections");
			if (maps.size() > MOST) {
				settings.wrong("sections", "names " + maps.size() + " folders", "name " + MOST + " at most");
			}
			for (YamlMap map : maps) {
				map.allow(Set.of("folder", "name", "hue", "share"));
				SectionName section = new SectionName(map.required("folder"), map.required("name"),
						map.place("folder"));
				if (section.name().codePointCount(0, section.name().length()) > LONGEST) {
					map.wrong("name", "has more than " + LONGEST + " characters", "menus have room for short names");
				}
				if (section.isUsable(map, sections.get(section.folder()))) {
					sections.put(section.folder(), section);
				}
			}
			return List.copyOf(sections.values());
		}

		private boolean isUsable(YamlMap map, @Nullable SectionName first) {
			if (this.folder.isEmpty()) {
				return false;
			}
			if (!PagePath.isFolderName(this.folder)) {
				map.wrong("folder", "says `" + this.folder + "`, which cannot be part of an address",
						"rename the folder: small letters, digits and hyphens only, and not `index`");
			}
			else if (new PagePath("/" + this.folder).isReserved()) {
				map.wrong("folder", "says `" + this.folder + "`, which is an address of the program itself",
						"give the folder another name");
			}
			else if (first != null) {
				map.wrong("folder", "names `" + this.folder + "` a second time",
						"it is already on line " + first.place().line() + "; keep one of the two");
			}
			else {
				return true;
			}
			return false;
		}

	}

}
