package org.skinprimer.fuzz;

import java.nio.file.Path;
import java.util.List;

import org.skinprimer.RichText;
import org.skinprimer.content.PagePath;
import org.skinprimer.load.ContentFolder;
import org.skinprimer.load.Inspection;
import org.skinprimer.problem.Problem;

/** What takes in what others wrote. */
enum Target {

	/** The header of a page. */
	HEADER("""
			title: &a "What happens: *first*?"
			description: 'One or two plain sentences, 50 to 160 characters, that say it.'
			order: 3
			keyPoints: [Rest, "Drink, or not", *a ]
			remember: |
			  Call us.
			entrances:
			  - title: Before
			    links: [/aftercare, /faq]
			aspect: recovery
			published: 2026-11-22
			publishOn: 2026-11-22 09:00
			expiresOn: 2030-01-01
			draft: false
			reviewed: {by: Dr. A, role: Dermatologist, on: 2026-11-01}
			reviewDue: 2027-11-01
			synonyms: [derma roller]
			aliases: [/old/page.html, /robots.txt]
			related: [/aftercare]
			covers:
			  risks: What can go wrong
			changes:
			  - on: 2026-11-22
			    what: New.
			""") {

		@Override
		Inspection read(ContentFolder folder, String input) {
			return folder.write("aftercare/a.md", "---\n" + input + "\n---\n## What can go wrong\n\nWords.\n").read();
		}

	},

	/** The text of a page. */
	MARKDOWN(RichText.sample()) {

		@Override
		Inspection read(ContentFolder folder, String input) {
			return folder.write("aftercare/a.md", ContentFolder.page(input)).read();
		}

	},

	/** A data file; its first letter says which. */
	DATA("""
			0- id: scar
			  term: &a Scar
			  meaning: 'A mark: it stays.'
			  also: [scars, *a ]
			- id: s1
			  title: "A study"
			  by: A. B.
			  year: 2021
			  url: https://example.org/a?b=c#d
			  doi: 10.1000/182
			  kind: study
			- id: aftercare/a
			  notMet: [1, 2]
			  notApplicable: [3]
			  discern: [1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 5]
			- id: face
			  words: [face, cheek]
			""") {

		private final List<String> names = List.of("glossary.yaml", "sources.yaml", "assessment.yaml", "synonyms.yaml");

		@Override
		Inspection read(ContentFolder folder, String input) {
			int which = input.isEmpty() ? 0 : input.charAt(0) % this.names.size();
			folder.write("aftercare/a.md", ContentFolder.page("A [scar](term:scar), and [more](source:s1).\n"));
			String name = this.names.get(which);
			Inspection found = folder.write(name, input.isEmpty() ? "" : input.substring(1)).read();
			folder.remove(name);
			return found;
		}

	},

	/** The settings of the site. */
	SETTINGS("""
			name: Skin Primer
			tagline: "Plain: words."
			baseUrl: https://www.example.org/
			language: en-GB
			timeZone: America/New_York
			publisher: Skin Primer
			procedure: Microneedling
			standingLine: This is general information.
			sections:
			  - folder: aftercare
			    name: After
			  - {folder: faq, name: FAQ}
			footer: [/faq]
			takeHome: [/aftercare/a]
			help: [/aftercare/a]
			assessment: /aftercare/a
			removed: [/gone, /robots.txt]
			emergency:
			  - number: 911
			    where: USA
			articleRules: true
			""") {

		@Override
		Inspection read(ContentFolder folder, String input) {
			return folder.write("aftercare/a.md", ContentFolder.page("Words.\n")).write("site.yaml", input).read();
		}

	},

	/** Where a link, a picture or a header leads. */
	PATH("../faq/index.md#a%20b?c=d") {

		@Override
		Inspection read(ContentFolder folder, String input) {
			String line = input.replaceAll("[\\r\\n\"\\\\]", "");
			PagePath.canonical(input);
			return folder.write("aftercare/a.md",
					"---\ntitle: A page\ndescription: One or two plain sentences, 50 to 160 characters, that say it."
							+ "\naliases: [\"" + line + "\"]\nrelated: [\"" + line + "\"]\n---\n[a](<" + line
							+ ">) [b](" + line + ") ![c](<" + line + ">) <https://www.example.org/" + line + ">\n")
				.read();
		}

	};

	private final String sample;

	Target(String sample) {
		this.sample = sample;
	}

	/** What somebody might write. */
	String sample() {
		return this.sample;
	}

	abstract Inspection read(ContentFolder folder, String input);

	/**
	 * Reads a site with an input in it.
	 * @throws AssertionError if that harms more than the file it stands in
	 */
	void accept(Path folder, String input) {
		Inspection found = read(ContentFolder.of(folder, "").withArticleRules(), input);
		for (Problem problem : found.problems()) {
			String message = problem.toString();
			boolean unforeseen = message.matches(".* cannot be (read|checked): (java|org)\\..*")
					&& !message.contains(" cells");
			if (unforeseen || message.lines().count() != 1 || problem.message().isBlank() || problem.hint().isBlank()) {
				throw new AssertionError(message);
			}
		}
		if (found.site().page(PagePath.HOME).isEmpty()) {
			throw new AssertionError("the home page is gone: " + found.problems());
		}
	}

}
