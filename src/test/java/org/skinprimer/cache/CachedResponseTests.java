package org.skinprimer.cache;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

import com.aayushatharva.brotli4j.decoder.Decoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinprimer.cache.CachedResponse.Header;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class CachedResponseTests {

	private static final String TEXT = "<!DOCTYPE html>" + "<p>Wait two days.</p>\n".repeat(200);

	private static final Optional<Instant> CHANGED = Optional.of(Instant.parse("2026-11-22T05:00:00Z"));

	private static final List<Header> HEADERS = List.of(new Header("Content-Type", "text/html;charset=UTF-8"),
			new Header("Content-Language", "en"), new Header("Content-Security-Policy", "default-src 'none'"),
			new Header("Strict-Transport-Security", "max-age=1"), new Header("Content-Length", "1"));

	private final CachedResponse page = CachedResponse.of(HEADERS, CHANGED, TEXT.getBytes(StandardCharsets.UTF_8));

	private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/a");

	private MockHttpServletResponse send(Encoding encoding) throws IOException {
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.page.send(this.request, response, encoding);
		return response;
	}

	private MockHttpServletResponse send(String header, String value) throws IOException {
		this.request.addHeader(header, value);
		return send(Encoding.IDENTITY);
	}

	@Test
	void aPageIsSentWithItsHeadersAndValidators() throws IOException {
		MockHttpServletResponse response = send(Encoding.IDENTITY);
		assertThat(response.getStatus()).isEqualTo(200);
		assertThat(response.getContentAsString(StandardCharsets.UTF_8)).isEqualTo(TEXT);
		assertThat(response.getContentLength()).isEqualTo(TEXT.length());
		assertThat(response.getHeader("ETag")).matches("W/\"[0-9a-f]{32}\"");
		assertThat(response.getHeader("Last-Modified")).isEqualTo("Sun, 22 Nov 2026 05:00:00 GMT");
		assertThat(response.getHeader("Vary")).isEqualTo("accept-encoding");
		assertThat(response.getHeader("Content-Security-Policy")).isEqualTo("default-src 'none'");
		assertThat(response.getHeader("Content-Encoding")).isNull();
		assertThat(response.getHeader("Strict-Transport-Security")).as("belongs to the request").isNull();
	}

	@Test
	void aDateHasTwoDigitsForEachDay() throws IOException {
		MockHttpServletResponse response = new MockHttpServletResponse();
		CachedResponse.of(HEADERS, Optional.of(Instant.parse("2026-03-01T05:06:07.9Z")), new byte[1])
			.send(this.request, response, Encoding.IDENTITY);
		assertThat(response.getHeader("Last-Modified")).isEqualTo("Sun, 01 Mar 2026 05:06:07 GMT");
	}

	@Test
	void aZippedPageHoldsTheSameText() throws IOException {
		MockHttpServletResponse zipped = send(Encoding.GZIP);
		assertThat(zipped.getHeader("Content-Encoding")).isEqualTo("gzip");
		assertThat(new GZIPInputStream(new ByteArrayInputStream(zipped.getContentAsByteArray())).readAllBytes())
			.asString(StandardCharsets.UTF_8)
			.isEqualTo(TEXT);
	}

	@Test
	void brotliIsSmallerWhereItsLibraryRuns() throws IOException {
		assumeTrue(Encoding.BROTLI.isAvailable());
		MockHttpServletResponse zipped = send(Encoding.GZIP);
		MockHttpServletResponse small = send(Encoding.BROTLI);
		assertThat(small.getHeader("Content-Encoding")).isEqualTo("br");
		assertThat(Decoder.decompress(small.getContentAsByteArray()).getDecompressedData())
			.asString(StandardCharsets.UTF_8)
			.isEqualTo(TEXT);
		assertThat(small.getContentLength()).isEqualTo(small.getContentAsByteArray().length)
			.isLessThan(zipped.getContentLength());
		assertThat(small.getHeader("ETag")).isEqualTo(zipped.getHeader("ETag"));
	}

	@Test
	void whatWouldNotGetSmallerIsSentAsItIs() throws IOException {
		List<Header> png = List.of(new Header("Content-Type", "image/png"));
		for (CachedResponse any : List.of(CachedResponse.of(png, Optional.empty(), new byte[5_000]),
				CachedResponse.of(HEADERS, Optional.empty(), "short".getBytes(StandardCharsets.UTF_8)))) {
			MockHttpServletResponse response = new MockHttpServletResponse();
			any.send(this.request, response, Encoding.GZIP);
			assertThat(response.getHeader("Content-Encoding")).isNull();
			assertThat(response.getHeader("Vary")).isNull();
			assertThat(response.getHeader("Last-Modified")).isNull();
		}
	}

	@Test
	void headTellsAllButTheBody() throws IOException {
		this.request.setMethod("HEAD");
		MockHttpServletResponse response = send(Encoding.GZIP);
		assertThat(response.getContentAsByteArray()).isEmpty();
		assertThat(response.getContentLength()).isEqualTo(this.page.body().in(Encoding.GZIP).length);
		assertThat(response.getHeader("Content-Encoding")).isEqualTo("gzip");
	}

	@ParameterizedTest
	@ValueSource(strings = { "ETAG", "\"x\", ETAG", "STRONG", "*", "  ETAG  ", "W/\"a,b\",ETAG" })
	void aClientThatHasItIsNotSentItAgain(String known) throws IOException {
		String etag = this.page.body().etag();
		MockHttpServletResponse response = send("If-None-Match",
				known.replace("ETAG", etag).replace("STRONG", etag.substring(2)));
		assertThat(response.getStatus()).isEqualTo(304);
		assertThat(response.getContentAsByteArray()).isEmpty();
		assertThat(response.getHeader("ETag")).isEqualTo(etag);
		assertThat(response.getHeader("Content-Security-Policy")).isNotNull();
		assertThat(response.getHeader("Vary")).isEqualTo("accept-encoding");
		assertThat(response.getHeader("Content-Type")).isNull();
		assertThat(response.getHeader("Content-Length")).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "W/\"other\"", "nonsense", "\"unclosed", "W/", "", ",,,", "\"\"", "W/W/\"x\"" })
	void whatIsNoValidatorOfOursIsSentThePage(String other) throws IOException {
		assertThat(send("If-None-Match", other).getStatus()).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Sun, 22 Nov 2026 05:00:00 GMT | 304", "Mon, 23 Nov 2026 05:00:00 GMT | 304",
					"Sunday, 22-Nov-26 05:00:00 GMT | 304", "Sun, 22 Nov 2026 04:59:59 GMT | 200", "yesterday | 200",
					"2026-11-22 | 200", "0 | 200", "'' | 200" })
	void aDateCountsIfItCanBeRead(String since, int status) throws IOException {
		assertThat(send("If-Modified-Since", since).getStatus()).isEqualTo(status);
	}

	@Test
	void theValidatorCountsMoreThanTheDate() throws IOException {
		this.request.addHeader("If-Modified-Since", "Mon, 23 Nov 2026 05:00:00 GMT");
		assertThat(send("If-None-Match", "W/\"other\"").getStatus()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "bytes=0-9", "bytes=4415-", "bytes=0-9,20-29", "lines=1-2", "bytes=a-b" })
	void whoAsksForAPartIsSentTheWhole(String range) throws IOException {
		MockHttpServletResponse response = send("Range", range);
		assertThat(response.getStatus()).isEqualTo(200);
		assertThat(response.getContentLength()).isEqualTo(TEXT.length());
		assertThat(response.getContentAsString(StandardCharsets.UTF_8)).isEqualTo(TEXT);
		assertThat(response.getHeader("Content-Range")).isNull();
		assertThat(response.getHeader("Accept-Ranges")).isNull();
	}

	@Test
	void whatStaysTheSameInTheNextEditionIsNotEncodedAgain() {
		PageCache cache = new PageCache(new CacheSettings(DataSize.ofMegabytes(1), 0));
		byte[] zipped = cache.shared(this.page).body().in(Encoding.GZIP);
		Optional<Instant> later = CHANGED.map((changed) -> changed.plusMillis(1));
		CachedResponse same = CachedResponse.of(HEADERS, later, TEXT.getBytes(StandardCharsets.UTF_8));
		CachedResponse other = CachedResponse.of(HEADERS, CHANGED, (TEXT + "!").getBytes(StandardCharsets.UTF_8));
		assertThat(cache.shared(same).body().in(Encoding.GZIP)).isSameAs(zipped);
		assertThat(cache.shared(same).changed()).isEqualTo(later);
		assertThat(cache.shared(other)).isEqualTo(other);
	}

}
