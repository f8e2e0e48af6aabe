package org.skinprimer.live;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.skinprimer.content.PagePath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinprimer.Waiting.until;
import static org.skinprimer.live.RunningProgram.page;

/** Pages appear and disappear at their minute, everywhere at once. */
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicationTests {

	/** 09:00 in New York, where the site's days begin and end. */
	private static final Instant NINE = Instant.parse("2030-01-15T14:00:00Z");

	private static final String LATER = "/after/later";

	private RunningProgram program;

	@BeforeAll
	void start(@TempDir Path temp) {
		RunningProgram.content(temp,
				"""
						-- after/first.md --
						%s
						-- after/last.md --
						%s
						-- after/later.md --
						%s
						-- after/draft.md --
						%s
						""".formatted(page("First", "order: 1\nrelated: [/after/later]\n", "Words."),
						page("Last", "order: 3\n", "Words."),
						page("Later", "order: 2\npublishOn: 2030-01-15 09:00\nexpiresOn: 2030-01-16\n", "Words."),
						page("Draft", "order: 4\ndraft: true\n", "Words.")));
		// Nobody looks at the folder, so that only the clock can bring a change.
		this.program = RunningProgram.start(temp, "skinprimer.content.watch=false");
	}

	@AfterAll
	void stop() {
		this.program.close();
	}

	@Test
	void aScheduledPageAppearsEverywhereAtItsMinuteAndDisappearsAtItsEnd() {
		this.program.clock().set(NINE.minusSeconds(60));
		assertThat(shows()).containsOnly(false);
		assertThat(this.program.site().get(LATER).statusCode()).isEqualTo(404);
		this.program.clock().set(NINE);
		assertThat(shows()).containsOnly(true);
		assertThat(this.program.site().page("/after/first").select("[rel=next]").eachAttr("href")).contains(LATER);
		this.program.clock().set(Instant.parse("2030-01-16T04:59:00Z"));
		assertThat(shows()).containsOnly(true);
		this.program.clock().set(Instant.parse("2030-01-16T05:00:00Z"));
		assertThat(shows()).containsOnly(false);
	}

	@Test
	void aDraftIsNowhere() {
		for (String address : List.of("/", "/after", "/after/last", "/sitemap.xml")) {
			assertThat(this.program.text(address)).doesNotContain("/after/draft");
		}
		assertThat(this.program.site().get("/after/draft").statusCode()).isEqualTo(404);
	}

	/** Whether the page itself, the lists, its neighbors and the sitemap show it. */
	private List<Boolean> shows() {
		boolean itself = this.program.site().get(LATER).statusCode() == 200;
		return Stream
			.concat(Stream.of(itself),
					Stream.of("/after", "/after/first", "/after/last", "/sitemap.xml")
						.map((address) -> this.program.text(address).contains(LATER)))
			.toList();
	}

	@Test
	void theHistoryLearnsOfAPageThatAppearsByItself(@TempDir Path temp) {
		RunningProgram.content(temp,
				"-- after/later.md --\n" + page("Later", "publishOn: 2030-01-15 09:00\n", "Words."));
		try (RunningProgram watching = RunningProgram.start(temp, "skinprimer.content.poll=20ms")) {
			watching.clock().set(NINE);
			until(() -> watching.current().wasServed(new PagePath(LATER)));
			assertThat(watching.site().page("/sitemap.xml").text()).contains("2030-01-15T14:00:00Z");
			watching.remove("after/later.md");
			until(() -> watching.site().get(LATER).statusCode() == 410);
		}
	}

}
