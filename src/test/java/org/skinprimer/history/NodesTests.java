package org.skinprimer.history;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.skinprimer.content.PagePath;

import static org.assertj.core.api.Assertions.assertThat;

/** Two nodes whose contents arrive at different times, on H2 and on PostgreSQL. */
class NodesTests extends HistoryDatabases {

	private static final PagePath A = new PagePath("/aftercare/a");

	private static final PagePath B = new PagePath("/aftercare/b");

	private static final String TEXT = page("A page", "One.");

	@TempDir
	Path temp;

	private Instant now = SEEN;

	private Node one;

	private Node other;

	@ParameterizedTest
	@MethodSource("databases")
	void aRedirectIsNotWipedOutByANodeThatSeesTheNewFileLater(DataSource database) {
		start(database);
		this.one.remove("aftercare/a.md");
		this.one.write("aftercare/b.md", TEXT);
		see(this.one);
		this.other.remove("aftercare/a.md");
		see(this.other);
		this.one.write("aftercare/b.md", page("Another title", "Words of another kind that nobody knows."));
		see(this.one);
		this.other.write("aftercare/b.md", page("Another title", "Words of another kind that nobody knows."));
		see(this.other);
		assertAgree("301 /aftercare/b", A);
		this.one.start(tick());
		this.other.start(tick());
		assertAgree("301 /aftercare/b", A);
	}

	@ParameterizedTest
	@MethodSource("databases")
	void anAddressThatOnlyOneNodeSawIsKnownToBoth(DataSource database) {
		start(database);
		PagePath brief = new PagePath("/aftercare/brief");
		this.one.write("aftercare/brief.md", page("Brief", "Only one node saw this."));
		see(this.one);
		this.one.remove("aftercare/brief.md");
		this.one.write("aftercare/stays.md", page("Brief", "Only one node saw this."));
		see(this.one);
		this.other.write("aftercare/stays.md", page("Brief", "Only one node saw this."));
		see(this.other);
		assertAgree("301 /aftercare/stays", brief);
	}

	@ParameterizedTest
	@MethodSource("databases")
	void anOldCheckoutDoesNotMakeItsTextTheNewest(DataSource database) {
		start(database);
		this.one.write("aftercare/a.md", page("A page", "Two."));
		see(this.one);
		for (int i = 0; i < 3; i++) {
			this.other.start(tick());
			this.one.start(tick());
		}
		assertThat(revisions(database).of(A)).extracting(Revision::number).containsExactly(2, 1);
		this.other.write("aftercare/a.md", page("A page", "Two."));
		see(this.other);
		assertThat(revisions(database).of(A)).hasSize(2);
		assertThat(this.other.answer(A)).isEqualTo(this.one.answer(A));
	}

	@ParameterizedTest
	@MethodSource("databases")
	void anOldCheckoutDoesNotMoveThePageBack(DataSource database) {
		start(database);
		this.one.remove("aftercare/a.md");
		this.one.write("aftercare/b.md", TEXT);
		see(this.one);
		this.other.start(tick());
		see(this.one);
		assertThat(this.one.answer(A)).isEqualTo("301 /aftercare/b");
		assertThat(this.other.answer(A)).startsWith("200");
		this.other.remove("aftercare/a.md");
		see(this.other);
		this.other.write("aftercare/b.md", TEXT);
		see(this.other);
		assertAgree("301 /aftercare/b", A);
		assertThat(revisions(database).of(B)).extracting(Revision::path).containsExactly(B, A);
	}

	@ParameterizedTest
	@MethodSource("databases")
	void whatAnEditorTakesBackIsNewAndNotedOnce(DataSource database) {
		start(database);
		String other = page("A page", "Two.");
		for (String text : List.of(other, TEXT)) {
			this.one.write("aftercare/a.md", text);
			see(this.one);
		}
		for (String text : List.of(other, TEXT)) {
			this.other.write("aftercare/a.md", text);
			see(this.other);
		}
		assertThat(revisions(database).of(A)).extracting(Revision::number).containsExactly(3, 2, 1);
	}

	@ParameterizedTest
	@MethodSource("databases")
	void aMoveThatOthersNotedIsNotNotedAgainOnceTheyMovedOn(DataSource database) {
		start(database);
		for (Node node : List.of(this.one, this.other)) {
			node.write("aftercare/b.md", TEXT);
			node.look(tick());
			node.remove("aftercare/a.md");
			node.look(tick());
		}
		this.one.exchange(tick());
		this.one.remove("aftercare/b.md");
		this.one.write("aftercare/c.md", TEXT);
		see(this.one);
		this.other.exchange(tick());
		assertThat(revisions(database).of(B)).extracting(Revision::path).doesNotHaveDuplicates();
		this.other.remove("aftercare/b.md");
		this.other.write("aftercare/c.md", TEXT);
		see(this.other);
		assertAgree("301 /aftercare/c", B);
		assertNothingIsNotedTwice(database);
	}

	@ParameterizedTest
	@MethodSource("databases")
	void aMoveByWayOfACopyIsNotNotedAgainOnceOthersMovedOn(DataSource database) {
		start(database);
		this.other.write("aftercare/b.md", TEXT);
		this.other.look(tick());
		this.other.remove("aftercare/a.md");
		this.other.look(tick());
		this.one.remove("aftercare/a.md");
		this.one.write("aftercare/b.md", TEXT);
		see(this.one);
		this.one.remove("aftercare/b.md");
		this.one.write("aftercare/c.md", page("A page", "Other words stand here now."));
		see(this.one);
		this.other.exchange(tick());
		assertNothingIsNotedTwice(database);
	}

	@ParameterizedTest
	@MethodSource("databases")
	void aTextThatGaveWayToOneThatOthersNotedMeanwhileIsNotNotedBehindIt(DataSource database) {
		start(database);
		this.other.write("aftercare/a.md", page("A page", "Two."));
		this.other.look(tick());
		this.other.write("aftercare/a.md", page("A page", "Three."));
		this.other.look(tick());
		this.one.write("aftercare/a.md", page("A page", "Three."));
		see(this.one);
		this.other.exchange(tick());
		assertThat(revisions(database).of(PagePath.ofFile("aftercare/a.md"))).hasSize(2);
		assertAgree("200 A page of 2026-11-22T12:05:00Z", PagePath.ofFile("aftercare/a.md"));
	}

	private static void assertNothingIsNotedTwice(DataSource database) {
		assertThat(revisions(database).all())
			.extracting((revision) -> revision.path() + " " + revision.page() + " " + revision.hash())
			.doesNotHaveDuplicates();
	}

	private void start(DataSource database) {
		this.one = new Node(this.temp.resolve("one"), database);
		this.other = new Node(this.temp.resolve("other"), database);
		for (Node node : List.of(this.one, this.other)) {
			node.write("aftercare/a.md", TEXT);
			node.write("aftercare/z.md", page("The last", "It stays where it is."));
			node.start(tick());
		}
	}

	private void see(Node node) {
		node.look(tick());
		node.exchange(this.now);
	}

	private void assertAgree(String answer, PagePath path) {
		this.one.exchange(this.now);
		this.other.exchange(this.now);
		assertThat(this.one.answer(path)).isEqualTo(answer);
		assertThat(this.other.answer(path)).isEqualTo(answer);
	}

	private Instant tick() {
		this.now = this.now.plusSeconds(60);
		return this.now;
	}

	static String page(String title, String text) {
		return """
				---
				title: %s
				description: A page of two nodes, with enough words to describe what it is about.
				---
				%s
				""".formatted(title, text);
	}

}
