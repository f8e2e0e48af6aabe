package org.skinprimer.cache;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinprimer.TestContent;
import org.skinprimer.content.Site;
import org.skinprimer.live.LiveSite;
import org.skinprimer.load.SiteReader;
import org.skinprimer.web.Assets;
import org.skinprimer.web.RequestSite;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

@Timeout(60)
class PageCacheFilterTests {

	/** A glossary and a list of sources, without which these have no pages. */
	static final String LISTS = """
			-- glossary.yaml --
			- id: word
			  term: Word
			  meaning: A word.
			-- sources.yaml --
			- id: work
			  title: A work
			""";

	private static final String PAGES = LISTS + """
			-- after/one.md --
			---
			title: One page
			description: A page of a site that is only there for tests of the program.
			published: 2026-11-22
			---
			Words.
			""";

	private final LiveSite live = mock(LiveSite.class);

	/** A site that may come after the first. */
	private final AtomicReference<Site> second = new AtomicReference<>();

	private final PageCache cache = new PageCache(new CacheSettings(DataSize.ofMegabytes(8), 0));

	private final PageCacheFilter filter = new PageCacheFilter(new RequestSite(this.live), this.cache, new Assets());

	private final AtomicInteger made = new AtomicInteger();

	/** Answers with the number of answers so far. */
	private final AtomicReference<FilterChain> chain = new AtomicReference<>(
			(request, response) -> response.getWriter().write("answer " + this.made.incrementAndGet()));

	@BeforeEach
	void serve(@TempDir Path folder) {
		TestContent.write(folder, PAGES);
		Site first = new SiteReader(folder).read(Instant.EPOCH);
		Site second = new SiteReader(folder).read(Instant.EPOCH);
		given(this.live.current()).willReturn(first);
		this.second.set(second);
	}

	private MockHttpServletResponse ask(MockHttpServletRequest request) {
		MockHttpServletResponse response = new MockHttpServletResponse();
		try {
			this.filter.doFilter(request, response, this.chain.get());
		}
		catch (IOException | ServletException ex) {
			throw new IllegalStateException(ex);
		}
		return response;
	}

	private String body(String address) {
		try {
			return ask(new MockHttpServletRequest("GET", address)).getContentAsString();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/after", "/after/one", "/glossary", "/a-to-z", "/sources", "/take-home",
			"/sitemap.xml", "/sitemap-2.xml", "/robots.txt", "/favicon.ico" })
	void whatIsTheSameForEveryoneIsMadeOnce(String address) {
		assertThat(body(address)).isEqualTo("answer 1").isEqualTo(body(address));
		assertThat(this.cache.addresses()).containsExactly(address);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/search", "/nothing", "/After", "/after/", "/after/one;a=b", "/%61fter", "/editor",
			"/editor/preview/after/one", "/take-home/pack", "/actuator/health", "/pictures/none.svg", "after", "" })
	void whatIsNotTheSameForEveryoneIsMadeEachTime(String address) {
		assertThat(body(address)).isEqualTo("answer 1");
		assertThat(body(address)).isEqualTo("answer 2");
		assertThat(this.cache.addresses()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "PROPFIND", "get" })
	void onlyReadingIsAnsweredFromTheCache(String method) throws Exception {
		assertThat(body("/after")).isEqualTo("answer 1");
		assertThat(ask(new MockHttpServletRequest(method, "/after")).getContentAsString()).isEqualTo("answer 2");
	}

	@Test
	void anyNumberOfQueriesLeadsToOneKeptPage() {
		for (int i = 0; i < 10_000; i++) {
			MockHttpServletRequest request = new MockHttpServletRequest("GET", "/after/one");
			request.setQueryString("utm=" + i);
			ask(request);
		}
		assertThat(this.made).hasValue(1);
		assertThat(this.cache.addresses()).containsExactly("/after/one");
	}

	@Test
	void whatAClientMadeUpOfEncodingsIsAnsweredAndNotKept() throws Exception {
		for (int i = 0; i < 50; i++) {
			MockHttpServletRequest request = new MockHttpServletRequest("GET", "/after/one");
			request.addHeader("Accept-Encoding", "x".repeat(10_000) + i + ", gzip");
			assertThat(ask(request).getHeader("Content-Encoding")).isNull();
		}
		assertThat(this.filter.keptEncodings()).isZero();
		body("/after/one");
		assertThat(this.filter.keptEncodings()).isEqualTo(1);
	}

	@Test
	void whatIsTickedForThePackIsNotKept() throws Exception {
		MockHttpServletRequest ticked = new MockHttpServletRequest("GET", "/take-home");
		ticked.setQueryString("after=one");
		assertThat(body("/take-home")).isEqualTo("answer 1");
		assertThat(ask(ticked).getContentAsString()).isEqualTo("answer 2");
		assertThat(body("/take-home")).isEqualTo("answer 1");
	}

	@Test
	void aPageIsMadeOnceHoweverManyWaitForIt() throws Exception {
		CountDownLatch open = new CountDownLatch(1);
		FilterChain atOnce = this.chain.get();
		this.chain.set((request, response) -> {
			await(open);
			atOnce.doFilter(request, response);
		});
		ExecutorService visitors = Executors.newFixedThreadPool(32);
		try {
			List<Future<String>> answers = new ArrayList<>();
			for (int i = 0; i < 32; i++) {
				answers.add(visitors.submit(() -> body("/after/one")));
			}
			open.countDown();
			for (Future<String> answer : answers) {
				assertThat(answer.get()).isEqualTo("answer 1");
			}
		}
		finally {
			visitors.shutdownNow();
		}
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Test
	void whoWaitedForAPageThatFailsMakesItsOwn() throws Exception {
		CountDownLatch open = new CountDownLatch(1);
		FilterChain atOnce = this.chain.get();
		AtomicInteger tries = new AtomicInteger();
		this.chain.set((request, response) -> {
			await(open);
			if (tries.incrementAndGet() == 1) {
				throw new ServletException("broken");
			}
			atOnce.doFilter(request, response);
		});
		ExecutorService visitors = Executors.newFixedThreadPool(8);
		try {
			List<Future<String>> answers = new ArrayList<>();
			for (int i = 0; i < 8; i++) {
				answers.add(visitors.submit(() -> body("/after/one")));
			}
			open.countDown();
			List<String> bodies = new ArrayList<>();
			for (Future<String> answer : answers) {
				try {
					bodies.add(answer.get());
				}
				catch (ExecutionException ex) {
					assertThat(ex).hasRootCauseMessage("broken");
				}
			}
			assertThat(bodies).hasSize(7).allMatch((body) -> body.startsWith("answer "));
		}
		finally {
			visitors.shutdownNow();
		}
	}

	@Test
	void aPageMayAskForOthersWhileItIsMade() {
		FilterChain atOnce = this.chain.get();
		this.chain.set((request, response) -> {
			for (int i = 0; i < 1_000; i++) {
				this.filter.doFilter(new MockHttpServletRequest("GET", "/a" + i + ".txt"),
						new MockHttpServletResponse(), atOnce);
			}
			atOnce.doFilter(request, response);
		});
		assertThat(body("/after/one")).isEqualTo("answer 1001");
	}

	@Test
	void anotherSiteIsNeverAnsweredWithThePagesOfTheOneBefore() {
		assertThat(body("/after")).isEqualTo("answer 1");
		given(this.live.current()).willReturn(this.second.get());
		assertThat(body("/after")).isEqualTo("answer 2").isEqualTo(body("/after"));
		assertThat(body("/")).isEqualTo("answer 3");
	}

	@Test
	void whatIsMadeWhileTheSiteChangesCountsForTheSiteBefore() {
		FilterChain atOnce = this.chain.get();
		this.chain.set((request, response) -> {
			given(this.live.current()).willReturn(this.second.get());
			atOnce.doFilter(request, response);
		});
		assertThat(body("/after")).isEqualTo("answer 1");
		assertThat(body("/after")).isEqualTo("answer 2").isEqualTo(body("/after"));
	}

	@Test
	void earlierPagesAreForgotten() {
		body("/after");
		body("/");
		given(this.live.current()).willReturn(this.second.get());
		body("/");
		this.cache.forgetEarlier(this.second.get());
		assertThat(this.cache.addresses()).containsExactly("/");
	}

	@Test
	void aPageThatFailsIsNotKept() throws Exception {
		FilterChain atOnce = this.chain.get();
		this.chain.set((request, response) -> {
			throw new ServletException("broken");
		});
		assertThatThrownBy(() -> body("/after")).hasRootCauseMessage("broken");
		this.chain.set((request, response) -> ((HttpServletResponse) response).sendError(500));
		assertThat(ask(new MockHttpServletRequest("GET", "/after")).getStatus()).isEqualTo(500);
		this.chain.set(atOnce);
		assertThat(body("/after")).isEqualTo("answer 1");
	}

	@ParameterizedTest
	@ValueSource(ints = { 301, 302, 308, 400, 404, 410, 503 })
	void onlyAFullAnswerIsKept(int status) throws Exception {
		this.chain.set((request, response) -> {
			((HttpServletResponse) response).setStatus(status);
			((HttpServletResponse) response).setHeader("X-Test", "passed on");
			response.getWriter().write("number " + this.made.incrementAndGet());
		});
		MockHttpServletResponse answer = ask(new MockHttpServletRequest("GET", "/after"));
		assertThat(answer.getStatus()).isEqualTo(status);
		assertThat(answer.getHeader("X-Test")).isEqualTo("passed on");
		assertThat(answer.getContentAsString()).isEqualTo("number 1");
		assertThat(body("/after")).isEqualTo("number 2");
	}

	@Test
	void anAnswerWithACookieIsForOneVisitor() {
		FilterChain atOnce = this.chain.get();
		this.chain.set((request, response) -> {
			((HttpServletResponse) response).addCookie(new Cookie("a", "b"));
			atOnce.doFilter(request, response);
		});
		assertThat(body("/after")).isEqualTo("answer 1");
		assertThat(body("/after")).isEqualTo("answer 2");
	}

	@Test
	void theFirstRequestMayAskForLessThanThePage() throws Exception {
		assertThat(ask(new MockHttpServletRequest("HEAD", "/after")).getContentLength()).isEqualTo(8);
		MockHttpServletRequest part = new MockHttpServletRequest("GET", "/");
		part.addHeader("Range", "bytes=0-5");
		assertThat(ask(part).getContentAsString()).isEqualTo("answer 2");
		assertThat(body("/after")).isEqualTo("answer 1");
		assertThat(body("/")).isEqualTo("answer 2");
	}

	@Test
	void whereNoMemoryMayBeUsedEachVisitorIsAnswered() throws Exception {
		PageCache none = new PageCache(new CacheSettings(DataSize.ofBytes(0), 0));
		PageCacheFilter filter = new PageCacheFilter(new RequestSite(this.live), none, new Assets());
		for (int visit = 1; visit <= 3; visit++) {
			MockHttpServletResponse response = new MockHttpServletResponse();
			filter.doFilter(new MockHttpServletRequest("GET", "/after"), response, this.chain.get());
			assertThat(response.getContentAsString()).isEqualTo("answer " + visit);
			assertThat(none.addresses()).isEmpty();
		}
	}

	@Test
	void noMoreIsKeptThanMemoryAllows() {
		PageCache small = new PageCache(new CacheSettings(DataSize.ofKilobytes(5), 0));
		PageCacheFilter cache = new PageCacheFilter(new RequestSite(this.live), small, new Assets());
		for (String address : List.of("/", "/after", "/after/one", "/glossary", "/sources", "/robots.txt")) {
			try {
				cache.doFilter(new MockHttpServletRequest("GET", address), new MockHttpServletResponse(),
						this.chain.get());
			}
			catch (IOException | ServletException ex) {
				throw new IllegalStateException(ex);
			}
		}
		assertThat(small.addresses()).hasSizeLessThanOrEqualTo(2);
	}

	@Test
	void whatWasWrittenBeforeStaysAndIsNotKept() throws Exception {
		FilterChain atOnce = this.chain.get();
		FilterChain overwriting = (request, response) -> {
			((HttpServletResponse) response).setHeader("X-Page", "of the page");
			atOnce.doFilter(request, response);
		};
		for (String visit : List.of("first", "second")) {
			MockHttpServletResponse response = new MockHttpServletResponse();
			response.setHeader("X-Visit", visit);
			response.setHeader("X-Page", "none");
			this.filter.doFilter(new MockHttpServletRequest("GET", "/after"), response, overwriting);
			assertThat(response.getHeaders("X-Visit")).containsExactly(visit);
			assertThat(response.getHeaders("X-Page")).containsExactly("of the page");
		}
		assertThat(ask(new MockHttpServletRequest("GET", "/after")).getHeader("X-Visit")).isNull();
		assertThat(this.made).hasValue(1);
	}

}
