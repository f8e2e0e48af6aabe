package org.skinprimer.content;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skinprimer.load.ContentFolder;
import org.skinprimer.load.Inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinprimer.load.ContentFolder.OTHERS;
import static org.skinprimer.load.ContentFolder.addresses;
import static org.skinprimer.load.ContentFolder.problems;

class HeaderKeyTests {

	@TempDir
	Path folder;

	@Test
	void aKeyThatStandsTwiceIsReportedTheSecondTime() {
		Inspection site = ContentFolder.of(this.folder, """
				-- aftercare/a.md --
				---
				title: One
				description: A plain sentence that is long enough to stand in search results.
				title: Two
				---
				""").read();
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site)).containsExactly("aftercare/a.md:4:1: error: key `title` stands here a second time "
				+ "(it is already on line 2; keep one of the two)");
	}

	@Test
	void aMistypedKeyGetsAGuess() {
		Inspection site = ContentFolder.of(this.folder, """
				-- aftercare/a.md --
				---
				titel: One
				description: A plain sentence that is long enough to stand in search results.
				---
				""").read();
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site))
			.containsExactly("aftercare/a.md:2:1: error: unknown key `titel` (did you mean `title`?)");
	}

	@Test
	void aStrangeKeyGetsTheListOfKeys() {
		Inspection site = ContentFolder.of(this.folder, """
				-- aftercare/a.md --
				---
				title: One
				description: A plain sentence that is long enough to stand in search results.
				photographer: Me
				---
				""").read();
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site)).containsExactly("aftercare/a.md:4:1: error: unknown key `photographer` (known keys "
				+ "are aliases, aspect, changes, covers, description, draft, entrances, expiresOn, headTitle, keyPoints, order, "
				+ "publishOn, published, related, remember, reviewDue, reviewed, synonyms, title, wordLimit)");
	}

	@Test
	void aColonInsideAValueAsksForQuotes() {
		Inspection site = ContentFolder.of(this.folder, """
				-- aftercare/a.md --
				---
				title: Needling: the basics
				description: A plain sentence that is long enough to stand in search results.
				---
				""").read();
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site)).containsExactly("aftercare/a.md:2:16: error: a colon and a space stand inside "
				+ "this value (put quotes around the whole value: `title: \"Needling: the basics\"`)");
	}

	@Test
	void textsOfUnusualLengthAreServedWithAWarning() {
		Inspection site = ContentFolder.of(this.folder, """
				-- aftercare/a.md --
				---
				title: A title that has so many words that no search engine will ever show them all
				description: Too short.
				keyPoints: [a, b, c, d, e, f]
				---
				""").read();
		assertThat(addresses(site)).containsExactly("/", "/aftercare", "/aftercare/a", "/faq");
		assertThat(problems(site)).containsExactly(
				"aftercare/a.md:2:1: warning: `title` has 76 characters (write at most 65; search results cut off the rest)",
				"aftercare/a.md:3:1: warning: `description` has 10 characters (write at least 50, so that readers know what to expect)",
				"aftercare/a.md:4:1: warning: there are 6 key points (write 2 to 5; readers skip more)");
	}

}
