package org.skinprimer.markdown;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TableTests {

	@Test
	void aTableScrollsInItsBoxAndItsHeadersSayWhatTheyHead() {
		assertThat(Texts.html("""
				| Day | What you see |
				|-----|--------------|
				| 1   | Redness      |
				""")).isEqualTo("""
				<div class="table-scroll" role="group" aria-label="Table" tabindex="0">
				<table>
				<thead>
				<tr>
				<th scope="col">Day</th>
				<th scope="col">What you see</th>
				</tr>
				</thead>
				<tbody>
				<tr>
				<td>1</td>
				<td>Redness</td>
				</tr>
				</tbody>
				</table>
				</div>""");
	}

	@Test
	void alignmentIsAClass() {
		assertThat(Texts.html("""
				| a | b | c | d |
				|---|:--|:-:|--:|
				| e | f | g | h |
				""")).contains("""
				<th scope="col">a</th>
				<th scope="col">b</th>
				<th scope="col" class="align-center">c</th>
				<th scope="col" class="align-right">d</th>
				""", """
				<td>e</td>
				<td>f</td>
				<td class="align-center">g</td>
				<td class="align-right">h</td>
				""").doesNotContain("align=");
	}

	@Test
	void whatStandsInACellIsReadAsElsewhere() {
		Document document = Texts.read("""
				| [Day](day.md) | ~~a~~ |
				|---|---|
				| [fades](source:s1) | ![a](a.png) \\| `b` |
				""");
		assertThat(document.html().toString()).contains("<th scope=\"col\"><a href=\"/aftercare/day\">Day</a></th>",
				"<td>fades<sup class=\"citation\">", "<td><img src=\"/pictures/a.png\"", " | <code>b</code></td>",
				"<del>a</del>");
		assertThat(document.text()).isEqualTo("Day\na\nfades\n | b");
	}

	@Test
	void aTableMayStandInANoticeAndInAList() {
		assertThat(Texts.html("""
				> [!NOTE] Days
				>
				> | a |
				> |---|
				> | b |

				- c

				  | d |
				  |---|
				""")).containsSubsequence("notice--note", "<div class=\"table-scroll\"", "<td>b</td>", "</table>",
				"</div>", "</div>", "<li>", "<div class=\"table-scroll\"", "<th scope=\"col\">d</th>", "</div>",
				"</li>");
	}

	@Test
	void eachTableHasItsOwnBox() {
		assertThat(Texts.html("""
				| a |
				|---|

				| b |
				|---|
				""").split("<div class=\"table-scroll\"", -1)).hasSize(3);
	}

}
