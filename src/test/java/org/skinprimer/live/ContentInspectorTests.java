package org.skinprimer.live;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.skinprimer.contentcache.ContentCache;
import org.skinprimer.MovableClock;
import org.skinprimer.content.SiteHistory;
import org.skinprimer.load.ContentFolder;
import org.skinprimer.load.Inspection;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

@Isolated("a site that starts elsewhere sets the log up anew")
class ContentInspectorTests {

	private final LiveSite live = mock(LiveSite.class);

	private final BackgroundWork work = new BackgroundWork(new MovableClock());

	private final ContentInspector inspector = inspector(500, ContentCache.none());

	@TempDir
	Path folder;

	private ContentInspector inspector(int large, ContentCache cache) {
		return new ContentInspector(
				new ContentSettings(Path.of("content"), false, Optional.empty(), large, Path.of("cache")), this.live,
				cache, this.work);
	}

	@BeforeEach
	void serve() {
		serve(ContentFolder.of(this.folder, "").write("aftercare/a.md", ContentFolder.page("[x](nowhere.md)\n")));
	}

	@AfterEach
	void close() {
		this.inspector.close();
	}

	@Test
	void aProbeLearnsWhatIsKnownAndWorksNothingOut() {
		for (int probe = 0; probe < 1000; probe++) {
			assertThat(this.inspector.status().word()).isEqualTo("checking");
		}
		assertThat(this.inspector.status().errors()).isEmpty();
		assertThat(new ContentHealth(this.inspector).health().getDetails()).containsEntry("content", "checking")
			.doesNotContainKey("errors");
		this.inspector.current();
		assertThat(this.inspector.status().word()).isEqualTo("well");
		assertThat(this.inspector.status().errors()).hasValue(1);
	}

	@Test
	void workThatFailsIsToldInOneWord() {
		this.inspector.current();
		try (BackgroundTask failing = this.work.task("test", "tests fail", Duration.ZERO, () -> {
			throw new StackOverflowError();
		})) {
			failing.request();
			await().until(() -> this.inspector.status().word().equals("degraded"));
			assertThat(new ContentHealth(this.inspector).health().getDetails()).containsOnlyKeys("content");
			assertThat(this.inspector.status().failures()).extracting(BackgroundTask.Failure::what)
				.containsExactly("tests fail");
		}
	}

	@Test
	void whatIsKeptBackIsKnownBeforeAnythingIsInspected() {
		serve(ContentFolder.of(this.folder, "").write("aftercare/a.md", "---\ntitle: \"x\n---\n"));
		assertThat(this.inspector.status().word()).isEqualTo("degraded");
		assertThat(this.inspector.status().withheld()).isEqualTo(1);
	}

	@Test
	void aSiteIsInspectedOnceAndAfterAChangeAgain() {
		Inspection first = this.inspector.current();
		assertThat(this.inspector.current()).isSameAs(first);
		serve(ContentFolder.of(this.folder, "").remove("aftercare/a.md"));
		assertThat(this.inspector.current().problems()).isEmpty();
	}

	@Test
	void nobodyWaitsForTheFirstLookAtALargeSite() {
		CountDownLatch isAtWork = new CountDownLatch(1);
		CountDownLatch mayGoOn = new CountDownLatch(1);
		ContentCache slow = mock(ContentCache.class, (call) -> {
			if (!call.getMethod().getName().equals("find")) {
				return null;
			}
			isAtWork.countDown();
			mayGoOn.await();
			return Optional.empty();
		});
		try (ContentInspector inspector = inspector(1, slow)) {
			inspector.inspect();
			await().until(() -> isAtWork.getCount() == 0);
			assertThat(inspector.current().problems()).isEmpty();
			assertThat(inspector.current().site().pages()).isNotEmpty();
			assertThat(inspector.status().isChecking()).isTrue();
			mayGoOn.countDown();
			await().until(() -> !inspector.status().isChecking());
			assertThat(inspector.current().problems()).isNotEmpty();
		}
	}

	@Test
	void aChangeIsInspectedByItself() {
		this.inspector.inspect();
		await().until(() -> !this.inspector.status().isChecking());
	}

	@Test
	void theLogHearsOfAProblemOnce() {
		ListAppender<ILoggingEvent> log = new ListAppender<>();
		Logger logger = (Logger) LoggerFactory.getLogger(ContentInspector.class);
		Level level = logger.getLevel();
		logger.setLevel(Level.WARN);
		logger.addAppender(log);
		log.start();
		try {
			serve(ContentFolder.of(this.folder, "").write("aftercare/a.md", ContentFolder.page("[x](only-here.md)\n")));
			this.inspector.inspect();
			await().until(() -> warnings(log) == 1);
			serve(ContentFolder.of(this.folder, "").write("aftercare/b.md", ContentFolder.page("Fine.\n")));
			this.inspector.inspect();
			await().pollDelay(Duration.ofMillis(1500)).until(() -> warnings(log) == 1);
		}
		finally {
			logger.detachAppender(log);
			logger.setLevel(level);
		}
	}

	/** Other sites may be told of at the same time. */
	private static long warnings(ListAppender<ILoggingEvent> log) {
		return List.copyOf(log.list)
			.stream()
			.filter((event) -> event.getLevel() == Level.WARN && event.getFormattedMessage().contains("only-here.md"))
			.count();
	}

	private void serve(ContentFolder content) {
		given(this.live.state()).willReturn(LiveSite.State.of(content.load(), SiteHistory.NONE, ContentFolder.NOW,
				Instant.EPOCH, Optional.empty()));
	}

}
