package org.skinprimer.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skinprimer.content.PagePath;

import static org.assertj.core.api.Assertions.assertThat;

/** Who sees a page, by its address. */
class AudienceTests {

	@ParameterizedTest
	@CsvSource({ "/, EVERYONE", "/after/first, EVERYONE", "/editors, EVERYONE", "/editor, DESK", "/editor/grades, DESK",
			"/editor/history/after/first, DESK", "/editor/previews, DESK", "/editor/preview, PREVIEW",
			"/editor/preview/, PREVIEW", "/editor/preview/after/first, PREVIEW" })
	void onlyEditorsSeeWhatIsBelowTheDesk(String path, Audience audience) {
		assertThat(Audience.of(new PagePath(path))).isEqualTo(audience);
	}

	@Test
	void aPreviewIsLaidOutAsItsPage() {
		PagePath first = new PagePath("/after/first");
		assertThat(Audience.PREVIEW.shown(new PagePath("/editor/preview/after/first"))).isEqualTo(first);
		assertThat(Audience.PREVIEW.shown(new PagePath("/editor/preview"))).isEqualTo(PagePath.HOME);
		assertThat(Audience.EVERYONE.shown(first)).isEqualTo(first);
	}

	@Test
	void theAddressesOfTheDeskLeadBackToTheirPages() {
		PagePath first = new PagePath("/after/first");
		assertThat(DeskAddress.history(first)).isEqualTo("/editor/history/after/first");
		assertThat(DeskAddress.history(PagePath.HOME)).isEqualTo("/editor/history");
		assertThat(DeskAddress.compare(first, 2, 3)).isEqualTo("/editor/compare/after/first?from=2&to=3");
		assertThat(new PagePath(DeskAddress.preview(first)).behind(DeskAddress.PREVIEW)).isEqualTo(first);
		assertThat(new PagePath("/editor/history/").behind(DeskAddress.HISTORY)).isEqualTo(PagePath.HOME);
		assertThat(first.behind(DeskAddress.HISTORY)).isEqualTo(first);
	}

}
