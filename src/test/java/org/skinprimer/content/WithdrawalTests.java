package org.skinprimer.content;

import java.time.LocalDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WithdrawalTests {

	private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-22T12:00");

	@ParameterizedTest
	@ValueSource(strings = { "draft: true", "Draft: true", "DRAFT : true", "draft:true", "draft: ture", "draft: yes",
			"draft: on", "draft: 1", "draft: TRUE", "draft: \"true\"", "draft: \u201ctrue\u201d", "drfat: true",
			"draft: fasle", "draft:", "draft", "draft true", "draft = true", "draft\u00a0: true", "draft:\u00a0true",
			" draft: true", "\tdraft: true", "\u00a0draft: true", "- draft: true", "-draft: true", "\"draft\": true",
			"**draft**: true", "draft\uff1a true", "dra\u200bft: true", "isDraft: true", "is_draft: yes",
			"drafts: true", "draft: true # until June", "draft: true,", "{draft: true}",
			"draft: false # no\ndraft: true", "draft: true false", "draft:\n  true", "publishOn: 2026-11-23",
			"publishOn: 2026-11-22 12:01", "publishOn: 22.11.2026", "publishOn: tomorrow", "publishOn:",
			"publish on: 2027-01-01", "PublishOn: 2027-01-01", "publsihOn: 2027-01-01", "publish: 2027-01-01",
			"publishDate: 2027-01-01", "publish_on: 1 March 2027", "publishOn: 2026-02-30", "published: false",
			"publish: no", "expiresOn: 2020-01-01", "expires: 2020-01-01", "expiresOn: yesterday",
			"expiresOn: 2026-11-22 12:00", "expiry: 2020-01-01", "expiryDate: 2020-01-01", "expiersOn: 2020-01-01",
			"expiresOn: 1.1.2020", "expired: true", "unpublished: true", "EXPIRESON: 2020-01-01" })
	void whatMayHideAPageDoes(String line) {
		String[] headers = { "---\ntitle: A\n" + line + "\n---\nText.", "---\ntitle: A\n" + line + "\n\nText.",
				"title: A\n" + line + "\n---\nText.", "---\ntitle: A\n---\n" + line + "\n\nText.",
				"---\ntitle: \"A\n\tb: [\n" + line + "\n----\nText.", "\n---\norder 3\n\n" + line + "\n---\nText." };
		assertThat(headers).allSatisfy((text) -> assertThat(Withdrawal.in(text, NOW)).as(text).isNotEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "draft: false", "draft: no", "draft: off", "Draft: False", "draft: 'false'",
			"draft: false # it was a draft: true", "drfat: false", "draft:\n  false", "publishOn: 2026-11-22",
			"publishOn: 2026-11-22 12:00", "publishOn: 2020-01-01", "publish: true", "published: 2026-11-30",
			"published: 22.11.2026", "Published: tomorrow", "publishd: soon", "publisher: Clinic",
			"expiresOn: 2026-11-23", "expires: 2030-01-01", "expiresOn: never", "# draft: true", "#draft: true",
			"title: Draft: a text", "title: What draft: true does", "description: It expires: 2020-01-01",
			"synonyms: [draft, expiresOn]", "synonyms:\n  - draft",
			"keyPoints:\n  - Draft: write it down.\n  - Expires: look at the bottle.", "author: yes", "origin: true",
			"date: 2030-01-01", "order: 3" })
	void whatIsNotMeantToHideAPageDoesNot(String line) {
		assertThat(Withdrawal.in("---\ntitle: A\n" + line + "\n---\nText.", NOW)).isEmpty();
		assertThat(Withdrawal.in("---\ntitle: A\n\tb: [\n" + line + "\n\nText.", NOW)).isEmpty();
	}

	@Test
	void theTextOfAPageIsNotItsHeader() {
		assertThat(Withdrawal.in("---\ntitle: A\n---\n\ndraft: true\nexpires: 2020-01-01\n", NOW)).isEmpty();
	}

	@Test
	void itsPlaceIsTold() {
		assertThat(Withdrawal.in("---\ntitle: A\n Drfat:  yes\n---\nText.", NOW))
			.containsExactly(new Withdrawal(3, "Drfat:  yes"));
	}

}
