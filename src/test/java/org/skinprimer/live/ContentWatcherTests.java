package org.skinprimer.live;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;
import org.skinprimer.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.anySet;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;

/** That edits are looked for whatever happens. */
@Timeout(60)
class ContentWatcherTests {

	private final LiveSite live = mock(LiveSite.class);

	private final MovableClock clock = new MovableClock();

	private final BackgroundWork work = new BackgroundWork(this.clock);

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(classes = { StackOverflowError.class, NoClassDefFoundError.class, OutOfMemoryError.class,
			IllegalStateException.class })
	void noErrorEndsIt(Class<? extends Throwable> error) throws Exception {
		willThrow(error).willDoNothing().given(this.live).refresh();
		given(this.live.isComplete()).willReturn(true);
		given(this.live.nextChange()).willReturn(Instant.MAX);
		given(this.live.nextLook()).willReturn(Optional.empty());
		ContentWatcher watcher = new ContentWatcher(
				new ContentSettings(this.folder, true, Optional.of(Duration.ofHours(1)), 500, this.folder), this.live,
				this.work, this.clock);
		watcher.start();
		try {
			await().until(() -> !this.work.failures().isEmpty());
			assertThat(this.work.failures().get(0).what()).isEqualTo("edits are not taken up");
			await().until(() -> this.work.failures().isEmpty());
			Files.writeString(this.folder.resolve("page.md"), "words");
			then(this.live).should(Mockito.timeout(10_000).atLeastOnce()).refresh(anySet());
		}
		finally {
			watcher.stop();
		}
		assertThat(watcher.isRunning()).isFalse();
	}

	@Test
	void whereNobodyWatchesNothingIsDone() {
		ContentWatcher watcher = new ContentWatcher(
				new ContentSettings(this.folder, false, Optional.empty(), 500, this.folder), this.live, this.work,
				this.clock);
		watcher.start();
		watcher.stop();
		then(this.live).shouldHaveNoInteractions();
	}

}
