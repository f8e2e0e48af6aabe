package org.skinprimer.history;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import javax.sql.DataSource;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.skinprimer.content.PagePath;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Editors edit, move and remove pages by chance; what they do arrives at two nodes at
 * different times and in different orders, and now and then a node starts again with an
 * old checkout. The long form is told of in {@code developing.md}.
 */
class NodeSequenceTests extends HistoryDatabases {

	private static final int SEQUENCES = Integer.getInteger("sequences", 6);

	private static final int STATES = 8;

	@TempDir
	Path temp;

	private Instant now = SEEN;

	private int names;

	@ParameterizedTest
	@MethodSource("databases")
	@Timeout(3_600)
	void bothNodesGiveTheSameAnswersInTheEnd(DataSource database) {
		for (int seed = 0; seed < SEQUENCES; seed++) {
			databases().filter(database::equals).findFirst();
			run(seed, database);
		}
	}

	private void run(int seed, DataSource database) {
		Random random = new Random(seed);
		List<Map<String, String>> states = states(random);
		List<Node> nodes = List.of(new Node(this.temp.resolve(seed + "-one"), database),
				new Node(this.temp.resolve(seed + "-two"), database));
		int[] at = { 0, 0 };
		List<String> story = new ArrayList<>();
		for (Node node : nodes) {
			states.get(0).forEach(node::write);
			node.start(tick());
		}
		int furthest = 0;
		while (at[0] < STATES - 1 || at[1] < STATES - 1) {
			int which = random.nextInt(2);
			Node node = nodes.get(which);
			int what = random.nextInt(8);
			if (what == 0) {
				at[which] = random.nextInt(at[which] + 1);
				story.add("node " + which + " starts again with " + at[which]);
				arrive(node, states.get(at[which]), random, false);
				node.start(tick());
			}
			else if (what == 1) {
				node.exchange(tick());
			}
			else if (at[which] < STATES - 1) {
				boolean leaps = at[which] < furthest && random.nextBoolean();
				at[which] = leaps ? furthest : at[which] + 1;
				story.add("node " + which + " comes to " + at[which]);
				arrive(node, states.get(at[which]), random, true);
			}
			furthest = Math.max(furthest, at[which]);
		}
		for (int i = 0; i < 2; i++) {
			nodes.forEach((node) -> node.look(tick()));
			nodes.forEach((node) -> node.exchange(tick()));
		}
		String what = "seed " + seed + ": " + story + "\n" + states.stream().map(NodeSequenceTests::brief).toList();
		Set<PagePath> served = new TreeSet<>(nodes.get(0).served().keySet());
		assertThat(nodes.get(1).served().keySet()).as(what).isEqualTo(served);
		for (PagePath path : served) {
			assertThat(nodes.get(1).answer(path)).as(path + " in " + what).isEqualTo(nodes.get(0).answer(path));
		}
		ways(states).forEach((from, to) -> {
			if (served.contains(from)) {
				assertThat(nodes.get(0).answer(from)).as(from + " in " + what).isEqualTo("301 " + to);
			}
		});
		assertRevisions(states, revisions(database), what);
	}

	/** No old text is the newest, and none is noted twice. */
	private static void assertRevisions(List<Map<String, String>> states, DatabaseRevisions revisions, String what) {
		Map<String, Long> noted = new HashMap<>();
		Map<PagePath, Revision> newest = new HashMap<>();
		for (Revision revision : revisions.all()) {
			noted.merge(revision.path() + " " + revision.page() + " " + revision.hash(), 1L, Long::sum);
			newest.merge(revision.path(), revision, (one, two) -> (one.number() > two.number()) ? one : two);
		}
		noted.values().removeIf((times) -> times == 1);
		assertThat(noted).as("noted twice: " + noted.keySet() + " in " + what).isEmpty();
		states.get(STATES - 1)
			.forEach((file, text) -> assertThat(revisions.text(newest.get(PagePath.ofFile(file)).path(),
					newest.get(PagePath.ofFile(file)).number()))
				.as(file + " in " + what)
				.contains(text));
	}

	/** What becomes of the folder; no text and no address comes twice. */
	private List<Map<String, String>> states(Random random) {
		List<Map<String, String>> states = new ArrayList<>();
		Map<String, String> state = new TreeMap<>();
		for (int i = 0; i < 5; i++) {
			state.put(name(), text("Title " + i));
		}
		states.add(new TreeMap<>(state));
		while (states.size() < STATES) {
			List<String> files = new ArrayList<>(state.keySet());
			String file = files.get(random.nextInt(files.size()));
			String title = state.get(file).lines().skip(1).findFirst().orElseThrow().substring("title: ".length());
			switch (random.nextInt(5)) {
				case 0 -> state.put(name(), text("Title " + (++this.names)));
				case 1 -> state.put(file, text(title));
				case 2 -> state.put(name(), state.remove(file));
				case 3 -> {
					state.remove(file);
					state.put(name(), text(title));
				}
				default -> {
					if (files.size() > 3) {
						state.remove(file);
					}
				}
			}
			states.add(new TreeMap<>(state));
		}
		return states;
	}

	private String name() {
		return "aftercare/page-" + (++this.names) + ".md";
	}

	private String text(String title) {
		int number = ++this.names;
		return NodesTests.page(title, "Words%1$d of%1$d page%1$d and%1$d more%1$d words%1$d.".formatted(number));
	}

	/** Where the pages of former addresses are in the end, by their titles. */
	private static Map<PagePath, PagePath> ways(List<Map<String, String>> states) {
		Map<String, PagePath> last = new HashMap<>();
		states.get(STATES - 1).forEach((file, text) -> last.put(title(text), PagePath.ofFile(file)));
		Map<PagePath, PagePath> ways = new HashMap<>();
		states.forEach((state) -> state.forEach((file, text) -> {
			if (last.containsKey(title(text))) {
				ways.put(PagePath.ofFile(file), last.get(title(text)));
			}
		}));
		ways.keySet().removeAll(last.values());
		return ways;
	}

	private static List<String> brief(Map<String, String> state) {
		return state.entrySet()
			.stream()
			.map((file) -> file.getKey().replaceAll("\\D+", "") + " " + title(file.getValue()) + " "
					+ file.getValue().replaceAll("(?s).*Words(\\d+).*", "$1"))
			.toList();
	}

	private static String title(String text) {
		return text.lines().skip(1).findFirst().orElseThrow();
	}

	/** File by file, in any order; the node may look in between. */
	private void arrive(Node node, Map<String, String> state, Random random, boolean isSeen) {
		Set<String> all = new TreeSet<>(state.keySet());
		all.addAll(node.files());
		List<String> order = new ArrayList<>(all);
		Collections.shuffle(order, random);
		for (String file : order) {
			String text = state.get(file);
			if (text != null) {
				node.write(file, text);
			}
			else {
				node.remove(file);
			}
			if (isSeen && random.nextInt(3) == 0) {
				node.look(tick());
				if (random.nextBoolean()) {
					node.exchange(this.now);
				}
			}
		}
		if (isSeen) {
			node.look(tick());
		}
	}

	private Instant tick() {
		this.now = this.now.plusSeconds(1);
		return this.now;
	}

}
