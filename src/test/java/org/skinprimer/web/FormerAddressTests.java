package org.skinprimer.web;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skinprimer.OnTestSite;
import org.skinprimer.RunningSite;
import org.skinprimer.live.SharedContent;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** An address that was once given out is never just missing. */
@OnTestSite
class FormerAddressTests {

	private RunningSite site;

	@BeforeEach
	void open(@LocalServerPort int port) {
		this.site = new RunningSite(port);
	}

	@ParameterizedTest
	@CsvSource({ "/old-name, /after/first", "/Old-Name/, /after/first", "/old-name.html?a=b, /after/first?a=b",
			"/archive/2019/page, /after/first", "/after/before-that, /after/first" })
	void anAliasLeadsOnForGood(String former, String now) {
		HttpResponse<String> answer = this.site.get(former);
		assertThat(answer.statusCode()).isEqualTo(301);
		assertThat(answer.headers().firstValue("Location")).contains(now);
		assertThat(this.site.send("HEAD", former).statusCode()).isEqualTo(301);
	}

	@Test
	void anAliasOfADraftLeadsNowhere() {
		assertThat(this.site.get("/secret").statusCode()).isEqualTo(404);
	}

	@BeforeAll
	static void write(@Autowired SharedContent content) {
		content.write("""
				-- after/first.md --
				---
				title: First
				description: A page with former addresses, and with enough words to describe it.
				aliases: [/old-name, /archive/2019/page, /after/before-that]
				---
				Words.
				-- after/second.md --
				---
				title: Second
				description: Another page of the section, and with enough words to describe it.
				---
				Words.
				-- after/draft.md --
				---
				title: Draft
				description: A page that nobody sees yet, and with enough words to describe it.
				draft: true
				aliases: [/secret]
				---
				Words.
				""");
	}

}
