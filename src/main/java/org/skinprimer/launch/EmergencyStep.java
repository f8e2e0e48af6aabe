package org.skinprimer.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.skinprimer.content.SiteSettings;
import org.skinprimer.load.Inspection;
import org.skinprimer.problem.Problem;
import org.skinprimer.shared.EmergencyCall;

/**
 * Whether the number to call first is that of the country where the clock of the site
 * hangs.
 */
final class EmergencyStep {

	private static final String NAME = "Emergency numbers";

	private static final String KEY = "emergency";

	/** The numbers by which an ambulance comes, the usual one first, by country. */
	private static final Map<String, List<String>> NUMBERS = Map.ofEntries(Map.entry("US", List.of("911")),
			Map.entry("CA", List.of("911")), Map.entry("GB", List.of("999", "112")),
			Map.entry("IE", List.of("112", "999")), Map.entry("AU", List.of("000", "112")),
			Map.entry("NZ", List.of("111")), Map.entry("IN", List.of("112", "108")), Map.entry("SG", List.of("995")),
			Map.entry("HK", List.of("999")), Map.entry("ZA", List.of("112", "10177")), Map.entry("EU", List.of("112")));

	/**
	 * The numbers that texts of other countries name most, and that stand for nothing
	 * else.
	 */
	private static final List<String> LIKELY = List.of("911", "999");

	/** Time zones by country; all others of Europe have the number of the Union. */
	private static final Map<String, Pattern> ZONES = Map.of("US",
			Pattern.compile("America/(?:New_York|Detroit|Chicago|"
					+ "Menominee|Denver|Boise|Phoenix|Los_Angeles|Anchorage|Juneau|Sitka|Nome|Adak|Metlakatla|Yakutat|"
					+ "Indiana/.*|Kentucky/.*|North_Dakota/.*)|Pacific/Honolulu|US/.*"),
			"CA",
			Pattern.compile(
					"America/(?:Toronto|Vancouver|Edmonton|Winnipeg|Regina|Halifax|Moncton|Glace_Bay|Goose_Bay|St_Johns|"
							+ "Iqaluit|Whitehorse|Dawson.*|Inuvik|Rankin_Inlet|Resolute|Swift_Current|Cambridge_Bay)|Canada/.*"),
			"GB", Pattern.compile("Europe/(?:London|Belfast|Jersey|Guernsey|Isle_of_Man)|GB.*"), "IE",
			Pattern.compile("Europe/Dublin|Eire"), "AU", Pattern.compile("Australia/.*"), "NZ",
			Pattern.compile("Pacific/Auckland|NZ.*"), "IN", Pattern.compile("Asia/(?:Kolkata|Calcutta)"), "SG",
			Pattern.compile("Asia/Singapore|Singapore"), "HK", Pattern.compile("Asia/Hong_Kong|Hongkong"), "ZA",
			Pattern.compile("Africa/Johannesburg"));

	private EmergencyStep() {
	}

	static Step of(Inspection inspection, WrittenSettings written, Leftovers leftovers) {
		SiteSettings settings = inspection.site().settings();
		List<String> known = country(settings).map(NUMBERS::get).orElse(List.of());
		Optional<String> first = settings.emergency()
			.stream()
			.map((call) -> call.address().replace("tel:", ""))
			.findFirst();
		if (first.isEmpty()) {
			return new Step(NAME, "no number to call is named",
					List.of(written.open(KEY,
							"no number to call in an emergency is named, so pages cannot say whom to call",
							"write below `emergency:` the `number` of your country first, in quotes, and `where`")));
		}
		List<Problem> open = new ArrayList<>();
		if (!known.isEmpty() && !known.contains(first.get())) {
			open.add(written.open(KEY,
					"the first number is " + first.get() + " (" + settings.emergency().get(0).where()
							+ "), but the time zone is " + settings.timeZone() + ", where one calls " + known.get(0),
					"put the number of your own country first, and read each page that names one"));
		}
		open.addAll(others(known.isEmpty() ? List.of(first.get()) : known, leftovers));
		return new Step(NAME, open.isEmpty()
				? "pages say to call " + first.get()
						+ (known.isEmpty() ? "; see that it is the number of your country" : "")
				: open.get(0).isError() ? "pages say to call " + first.get() : "texts name numbers of other countries",
				open);
	}

	/** Where a page names a number of its own that is not one of the country. */
	private static List<Problem> others(List<String> home, Leftovers leftovers) {
		String foreign = LIKELY.stream().filter((number) -> !home.contains(number)).collect(Collectors.joining("|"));
		return foreign.isEmpty() ? List.of()
				: leftovers.numbers(number(foreign), number(String.join("|", home)),
						"a number to call stands here that is not one of your country",
						"write " + home.get(0) + ", or say in which country it is");
	}

	/** Any of some numbers where it stands alone. */
	private static Pattern number(String any) {
		return Pattern.compile("(?<![\\w.,+-])(?:" + any + ")(?![\\w-]|[.,]\\d)");
	}

	/** The country whose numbers count, by the time zone, or else by the language. */
	private static Optional<String> country(SiteSettings settings) {
		String zone = settings.timeZone().getId();
		return ZONES.entrySet()
			.stream()
			.filter((country) -> country.getValue().matcher(zone).matches())
			.map(Map.Entry::getKey)
			.findFirst()
			.or(() -> zone.startsWith("Europe/") ? Optional.of("EU") : Optional.empty())
			.or(() -> Optional.of(settings.language().getCountry().toUpperCase(Locale.ROOT))
				.filter(NUMBERS::containsKey));
	}

}
