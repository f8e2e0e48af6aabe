package org.skinprimer.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.skinprimer.yaml.LocatedText;
import org.skinprimer.yaml.YamlMap;

/**
 * How the authors themselves rate an article, by the items of two published instruments:
 * PEMAT-P (AHRQ) for printable material, whose items are 1 to 12 and 15 to 26, and
 * DISCERN, whose questions are 1 to 16.
 *
 * @param id the address of the article without its first slash
 * @param notMet the PEMAT items that apply and are not met
 * @param notApplicable the PEMAT items that do not apply
 * @param discern the marks from 1 to 5 for the DISCERN questions; empty for articles that
 * do not help a choice
 */
public record Assessment(LocatedText id, List<Integer> notMet, List<Integer> notApplicable, List<Integer> discern) {

	public static final String FILE = "assessment.yaml";

	private static final List<Integer> UNDERSTANDABILITY = items(1, 12, 15, 19);

	private static final List<Integer> ACTIONABILITY = items(20, 26);

	private static final int QUESTIONS = 16;

	public Assessment {
		notMet = List.copyOf(notMet);
		notApplicable = List.copyOf(notApplicable);
		discern = List.copyOf(discern);
	}

	/** The PEMAT items on how well a reader understands the article. */
	public Score understandability() {
		return score(UNDERSTANDABILITY);
	}

	/** The PEMAT items on how well a reader knows what to do. */
	public Score actionability() {
		return score(ACTIONABILITY);
	}

	/** The sum of the DISCERN marks, at most 80; 0 if there are none. */
	public int discernTotal() {
		return this.discern.stream().mapToInt(Integer::intValue).sum();
	}

	private Score score(List<Integer> items) {
		List<Integer> apply = items.stream().filter((item) -> !this.notApplicable.contains(item)).toList();
		long met = apply.stream().filter((item) -> !this.notMet.contains(item)).count();
		return new Score((int) met, apply.size());
	}

	/** Reads an entry of its data file. */
	public static Assessment read(YamlMap map) {
		map.allow(Set.of("id", "notMet", "notApplicable", "discern"));
		Assessment read = new Assessment(new LocatedText(map.text("id").orElse(""), map.place("id")),
				map.numbers("notMet", 1, 26), map.numbers("notApplicable", 1, 26), map.numbers("discern", 1, 5));
		if (map.has("discern") && read.discern().size() != QUESTIONS) {
			map.wrong("discern", "has " + read.discern().size() + " marks, not " + QUESTIONS,
					"write one mark from 1 to 5 for each question of DISCERN");
		}
		return read;
	}

	private static List<Integer> items(int... ranges) {
		List<Integer> items = new ArrayList<>();
		for (int i = 0; i < ranges.length; i += 2) {
			IntStream.rangeClosed(ranges[i], ranges[i + 1]).forEach(items::add);
		}
		return List.copyOf(items);
	}

	/**
	 * How many of the items that apply are met.
	 *
	 * @param met how many are met
	 * @param of how many apply
	 */
	public record Score(int met, int of) {
	}

}
