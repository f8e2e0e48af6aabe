package org.skinprimer.live;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

import org.skinprimer.RunningSite;
import org.skinprimer.content.Page;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;
import org.skinprimer.history.Revision;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Articles are moved, renamed and swapped by chance while visitors read; the long form is
 * told of in {@code measuring.md}.
 */
class MoveSequenceTests {

	private static final int SEQUENCES = Integer.getInteger("sequences", 16);

	private static final int MOST_STEPS = 3;

	private static final long SEED = 15;

	private final CopyOnWriteArrayList<PagePath> addresses = new CopyOnWriteArrayList<>();

	private final Queue<String> complaints = new ConcurrentLinkedQueue<>();

	private final AtomicBoolean over = new AtomicBoolean();

	private final AtomicInteger answers = new AtomicInteger();

	@Test
	@Timeout(3_600)
	void noPageIsEverLost(@TempDir Path temp) throws Exception {
		FileSystemUtils.copyRecursively(Path.of("content"), temp.resolve("content"));
		try (RunningProgram program = RunningProgram.start(temp)) {
			MoveSequence moves = new MoveSequence(temp.resolve("content"), SEED);
			Map<PagePath, Instant> changed = changes(program.current(), moves.articles());
			this.addresses.addAll(moves.articles().values());
			Thread visitor = new Thread(() -> visit(program.site()), "visitor");
			visitor.start();
			Random steps = new Random(SEED);
			int done = 0;
			for (int sequence = 0; sequence < SEQUENCES; sequence++) {
				for (int step = steps.nextInt(MOST_STEPS); step >= 0; step--) {
					String what = moves.next();
					program.clock().move(Duration.ofSeconds(1));
					Awaitility.await(what)
						.pollDelay(Duration.ZERO)
						.pollInterval(Duration.ofMillis(5))
						.untilAsserted(() -> assertThat(lost(program.current(), moves)).isEmpty());
					this.addresses.addAllAbsent(moves.articles().values());
					assertThat(this.complaints).as(what).isEmpty();
					done++;
				}
				Map<PagePath, Instant> now = changes(program.current(), moves.articles());
				assertThat(moves.untouched())
					.allSatisfy((article) -> assertThat(now.get(article)).isEqualTo(changed.get(article)));
			}
			// The history is written behind the pages.
			Awaitility.await()
				.untilAsserted(() -> moves.articles()
					.forEach((article, at) -> assertThat(program.revisions(at)).last()
						.extracting(Revision::path, Revision::number)
						.containsExactly(article, 1)));
			this.over.set(true);
			visitor.join();
			assertThat(this.complaints).isEmpty();
			System.out.printf("%d sequences, %d moves, %d answers to visitors, %d of them wrong%n", SEQUENCES, done,
					this.answers.get(), this.complaints.size());
		}
	}

	/** The articles and addresses at which visitors do not get what they should. */
	private static List<PagePath> lost(Site site, MoveSequence moves) {
		Map<PagePath, PagePath> wrong = new HashMap<>(moves.ways());
		wrong.entrySet().removeIf((way) -> site.movedTo(way.getKey()).equals(Optional.of(way.getValue())));
		moves.articles().forEach((article, at) -> {
			if (site.page(at).isEmpty() || !site.first(at).equals(article)) {
				wrong.put(article, at);
			}
		});
		return wrong.keySet().stream().sorted().toList();
	}

	private static Map<PagePath, Instant> changes(Site site, Map<PagePath, PagePath> articles) {
		Map<PagePath, Instant> changes = new HashMap<>();
		articles
			.forEach((article, at) -> site.page(at).flatMap(Page::changed).ifPresent((on) -> changes.put(article, on)));
		return changes;
	}

	private void visit(RunningSite site) {
		Random random = new Random(SEED);
		while (!this.over.get()) {
			PagePath address = this.addresses.get(random.nextInt(this.addresses.size()));
			try {
				String at = address.value();
				var answer = site.get(at);
				for (int hop = 0; answer.statusCode() == 301 && hop < 5; hop++) {
					at = answer.headers().firstValue("Location").orElseThrow();
					answer = site.get(at);
				}
				this.answers.incrementAndGet();
				if (answer.statusCode() != 200) {
					this.complaints.add(address + " by " + at + " was answered with " + answer.statusCode());
				}
				Thread.sleep(2);
			}
			catch (InterruptedException ex) {
				return;
			}
			catch (RuntimeException ex) {
				this.complaints.add(address + " was not answered: " + ex);
			}
		}
	}

}
