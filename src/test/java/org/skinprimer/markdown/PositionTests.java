package org.skinprimer.markdown;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skinprimer.markdown.Outline.Heading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PositionTests {

	private static List<String> links(String text) {
		return Texts.read(text).links().stream().map((link) -> link.text() + " " + link.place()).toList();
	}

	@Test
	void linksSayWhereTheyStand() {
		assertThat(links("""
				Go [a](a.md) and
				then *to [b](b.md)*.

				- c
				  - [d](d.md)

				> e
				lazy [f](f.md)

				| g | h |
				|---|---|
				| i | [j](j.md) |

				[k][r] [gone](dead.md) [l](javascript:x) [m](source:s1) [n](term:n)

				## [o](o.md)

				[r]: k.md
				""")).containsExactly("a 1:4", "b 2:10", "d 5:5", "f 8:6", "j 12:7", "k 14:1", "gone 14:8", "l 14:24",
				"m 14:42", "n 14:57", "o 16:4");
	}

	@Test
	void addressesInTheTextSayWhereTheyStand() {
		assertThat(links("See <https://a.org>,\nor https://b.org and www.c.org.")).containsExactly("https://a.org 1:5",
				"https://b.org 2:4", "www.c.org 2:22");
	}

	@Test
	void emptyLinesBeforeTheTextAreCounted() {
		Document document = Texts.read("""



				## Heading

				A [link](a.md) and ![picture](a.png)

				> [!DO] Wash
				""");
		assertThat(document.outline().headings()).extracting(Heading::place).containsExactly(new Position(4, 1));
		assertThat(document.links()).extracting(Link::place).containsExactly(new Position(6, 3));
		assertThat(document.images()).extracting(Image::place).containsExactly(new Position(6, 20));
		assertThat(document.notices()).extracting(Notice::place).containsExactly(new Position(8, 3));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			![a](a.png)                | 1:1
			a ![a](a.png)              | 1:3
			[![a](a.png)](b.md)        | 1:2
			- ![a](a.png)              | 1:3
			> > ![a](a.png "b")        | 1:5
			## ![a](a.png)             | 1:4
			> [!DO] ![a](a.png)        | 1:9
			🎉 ![a](a.png)             | 1:4
			![a](missing.png)          | 1:1
			""")
	void picturesSayWhereTheyStand(String text, String place) {
		assertThat(Texts.read(text).images()).extracting(Image::place)
			.extracting(Position::toString)
			.containsExactly(place);
	}

	@Test
	void headingsSayWhereTheyBegin() {
		Document document = Texts.read("""
				# A
				   ## B

				First
				second
				---
				> - ### C
				""");
		assertThat(document.outline().headings()).extracting(Heading::place)
			.extracting(Position::toString)
			.containsExactly("1:1", "2:1", "4:1", "7:5");
	}

	@Test
	void noticesSayWhereTheirMarkStands() {
		Document document = Texts.read("""
				>[!DO] a

				  >   [!DONT] b

				1. > > [!NOTICE] c
				""");
		assertThat(document.notices()).extracting(Notice::place)
			.extracting(Position::toString)
			.containsExactly("1:2", "3:7", "5:8");
	}

	@Test
	void windowsLineEndsCountOnce() {
		assertThat(links("a\r\n\r\n[b](b.md)\r\n[c](c.md)")).containsExactly("b 3:1", "c 4:1");
	}

	@Test
	void placesAreInReadingOrder() {
		assertThat(Stream.of(new Position(2, 1), new Position(1, 9), new Position(1, 10), Position.START).sorted())
			.containsExactly(new Position(1, 1), new Position(1, 9), new Position(1, 10), new Position(2, 1));
	}

	@ParameterizedTest
	@CsvSource({ "0, 1", "1, 0", "-1, 1" })
	void placesCountFromOne(int line, int column) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Position(line, column))
			.withMessageContaining("from 1");
	}

}
