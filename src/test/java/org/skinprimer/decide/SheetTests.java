package org.skinprimer.decide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.skinprimer.decision.Decision;
import org.skinprimer.decision.Option;
import org.skinprimer.problem.Problems;
import org.skinprimer.web.QueryString;
import org.skinprimer.yaml.YamlText;

import static org.assertj.core.api.Assertions.assertThat;

/** What a person answers sorts their marks and never the options. */
class SheetTests {

	private static final int TIMES = 10_000;

	private final Decision decision = shipped();

	private final Random random = new Random(19);

	private static Decision shipped() {
		try {
			Problems problems = new Problems("decide.yaml");
			return (Decision) Decision.file("decide.yaml")
				.orElseThrow()
				.reader()
				.apply(YamlText.map(Files.readString(Path.of("content/decide.yaml")), problems).orElseThrow(),
						problems);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Replies replies(String query) {
		return Replies.of(new QueryString(query, true), this.decision, (key, about) -> key);
	}

	private String any(List<String> of) {
		return of.get(this.random.nextInt(of.size()));
	}

	/** Answers to all questions but the leaning, some of them blank. */
	private String query() {
		List<String> query = new ArrayList<>();
		List<String> marks = List.of("", "0", "1", "2", "3", "4", "5");
		this.decision.exercise().marks().forEach((mark) -> query.add(mark.id().text() + "=" + any(marks)));
		this.decision.exercise()
			.statements()
			.forEach((one) -> query.add(one.id().text() + "=" + any(List.of("", "true", "false", "unsure"))));
		this.decision.exercise()
			.doubts()
			.forEach((doubt) -> query.add(doubt.id().text() + "=" + any(List.of("", "yes", "no"))));
		return String.join("&", query);
	}

	@Test
	void noAnswerMovesAnOption() {
		List<Option> order = this.decision.options();
		List<String> leanings = new ArrayList<>(List.of("", "none", "unsure"));
		order.forEach((option) -> leanings.add(option.id().text()));
		for (int i = 0; i < TIMES; i++) {
			String query = query();
			SheetView sheet = SheetView.of(this.decision, replies(query + "&lean=" + any(leanings)));
			SheetView other = SheetView.of(this.decision, replies(query + "&lean=" + any(leanings)));
			assertThat(sheet.options()).isSameAs(order);
			assertThat(new SheetView(other.marked(), other.unmarked(), other.misread(), other.unclear(),
					other.options(), sheet.leaning(), other.questions()))
				.as("where somebody leans changes nothing else")
				.isEqualTo(sheet);
			assertThat(sheet.marked()).isSortedAccordingTo(Comparator.comparingInt(SheetView.Marked::value).reversed());
			assertThat(sheet.marked().size() + sheet.unmarked().size()).isEqualTo(7);
		}
	}

	@Test
	void anAnswerThatIsWrongOrUnsureComesBackWithWhatIsRight() {
		SheetView sheet = SheetView.of(this.decision, replies("close=false&harmless=true&same=unsure&marks=true"));
		assertThat(sheet.misread()).extracting((one) -> one.statement().id().text())
			.containsExactly("harmless", "same");
	}

	@Test
	void whatMattersMuchAndWhatIsUnclearRaisesAQuestion() {
		SheetView sheet = SheetView.of(this.decision, replies("look=3&pain=4&settled=no&know=yes"));
		assertThat(sheet.questions()).hasSize(this.decision.exercise().questions().size() + 2)
			.startsWith("How will you numb my skin, and with what?");
		assertThat(sheet.unclear()).containsExactly("I do not feel settled yet.");
	}

	@Test
	void whatIsNoAnswerIsAMistakeOfItsQuestion() {
		assertThat(replies("look=5&look=5&pain=&x=y&lean=plain").hasMistakes()).isFalse();
		for (String wrong : List.of("look=6", "look=5&look=4", "close=yes", "know=true", "lean=laser", "pain=-1",
				"pain=%D9%A3", "pain=3%E2%80%8F", "money=" + "9".repeat(10_000), "look=%3Cb%3E")) {
			assertThat(replies(wrong).hasMistakes()).as(wrong).isTrue();
		}
		assertThat(replies("").needed("Answer one").fields().get(0).mistake()).contains("Answer one");
		assertThat(replies("look=0").needed("Answer one").hasMistakes()).isFalse();
	}

}
