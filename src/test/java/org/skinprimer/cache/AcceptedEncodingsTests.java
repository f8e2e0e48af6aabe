package org.skinprimer.cache;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class AcceptedEncodingsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "gzip, deflate, br, zstd | BROTLI", "gzip, deflate, br | BROTLI",
					"br;q=1.0, gzip;q=0.8, *;q=0.1 | BROTLI", "gzip, deflate | GZIP", "gzip | GZIP", "GZip | GZIP",
					"x-gzip | GZIP", "gzip;q=1.0, br;q=0.5 | GZIP", "gzip;q=0.001 | GZIP", "br;q=0, gzip | GZIP",
					"br; q=0.000 , gzip ; Q=0.5 | GZIP", "* | GZIP", "*;q=0.3 | GZIP", "br;q=0, * | GZIP",
					"identity;q=0, * | GZIP", "identity;q=0, gzip;q=0.1 | GZIP", "identity;q=0.1, gzip;q=0.5 | GZIP",
					"gzip, identity | GZIP", "identity | IDENTITY", "deflate | IDENTITY", "zstd | IDENTITY",
					"gzip;q=0 | IDENTITY", "gzip;q=0, br;q=0 | IDENTITY", "gzip;q=0, * | IDENTITY",
					"identity;q=1, gzip;q=0.5 | IDENTITY", "gzip, gzip;q=0 | IDENTITY" })
	void theBestCodingIsTheOneLikedMostAndThenTheSmallest(String sent, Encoding best) {
		assumeTrue(best.isAvailable());
		assertThat(best(sent)).isEqualTo(best);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "*;q=0", "identity;q=0", "identity;q=0, *;q=0", "gzip;q=0, identity;q=0",
			"compress, identity;q=0" })
	void whoTakesNothingGetsTheBytesAsTheyAre(String sent) {
		assertThat(best(sent)).isEqualTo(Encoding.IDENTITY);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "'' | IDENTITY", "', ,' | IDENTITY", "gzip;q=2 | IDENTITY",
			"gzip;q=-1 | IDENTITY", "gzip;q=0.0001 | IDENTITY", "gzip;q | IDENTITY", "gzip;level=9 | IDENTITY",
			"gzip;q=many, br | BROTLI", "gz ip, gzip | GZIP", "[gzip], br;q=0.1 | BROTLI", ";q=1, gzip | GZIP" })
	void whatCannotBeReadCountsAsNotSaid(String sent, Encoding best) {
		assumeTrue(best.isAvailable());
		assertThat(best(sent)).isEqualTo(best);
	}

	@Test
	void linesAreReadTogetherAndNoneMeansPlainBytes() {
		assertThat(AcceptedEncodings.of(List.of("deflate", "gzip")).best()).isEqualTo(Encoding.GZIP);
		assertThat(AcceptedEncodings.of(List.of()).best()).isEqualTo(Encoding.IDENTITY);
	}

	@Test
	void aVeryLongListIsReadToItsEnd() {
		String[] unknown = new String[5_000];
		Arrays.setAll(unknown, (number) -> "x" + number + ";q=0.5");
		assertThat(best(String.join(", ", unknown) + ", gzip")).isEqualTo(Encoding.GZIP);
	}

	private static Encoding best(String sent) {
		return AcceptedEncodings.of(List.of(sent)).best();
	}

}
