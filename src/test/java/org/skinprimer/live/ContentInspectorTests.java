package org.skinprimer.live;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skinprimer.content.SiteHistory;
import org.skinprimer.load.ContentFolder;
import org.skinprimer.load.Inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class ContentInspectorTests {

	private final LiveSite live = mock(LiveSite.class);

	private final ContentInspector inspector = new ContentInspector(this.live);

	@TempDir
	Path folder;

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
	void aChangeIsInspectedByItself() {
		this.inspector.inspect();
		await().until(() -> !this.inspector.status().isChecking());
	}

	private void serve(ContentFolder content) {
		given(this.live.state()).willReturn(LiveSite.State.of(content.load(), SiteHistory.NONE, ContentFolder.NOW,
				Instant.EPOCH, Optional.empty()));
	}

}
