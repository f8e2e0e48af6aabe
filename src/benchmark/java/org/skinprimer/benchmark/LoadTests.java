package org.skinprimer.benchmark;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LoadTests {

	private static final String OUTPUT = """
			Running 8s test @ http://127.0.0.1:8080/aftercare
			  1 threads and 32 connections
			  Thread Stats   Avg      Stdev     Max   +/- Stdev
			    Latency   533.12ms  225.93ms   1.25s    66.67%
			    Req/Sec    64.15     35.36   180.00     67.92%
			  Latency Distribution
			     50%  487.71ms
			     75%  686.03ms
			     90%  864.70ms
			     99%    {time}\s
			  354 requests in 8.06s, 2.90MB read
			{complaints}Requests/sec:  75058.38
			Transfer/sec:    490.17KB
			""";

	private static String output(String time, String complaints) {
		return OUTPUT.replace("{time}", time).replace("{complaints}", complaints);
	}

	@Test
	void theNumbersOfWrkAreRead() {
		Load load = Load.read(output("1.05ms", ""));
		assertThat(load.rate()).isEqualTo(75058.38);
		assertThat(load.requests()).isEqualTo(354);
		assertThat(load.clean()).isSameAs(load);
	}

	@ParameterizedTest
	@CsvSource({ "730.00us, 0.73", "1.05ms, 1.05", "1.09s, 1090", "1.50m, 90000" })
	void timesAreInMillisecondsWhateverTheirUnit(String time, double millis) {
		assertThat(Load.read(output(time, "")).p99()).isEqualTo(millis);
	}

	@Test
	void wrongAnswersAndLostConnectionsAreNoMeasurement() {
		Load load = Load.read(output("1.05ms",
				"  Socket errors: connect 0, read 3, write 0, timeout 16\n  Non-2xx or 3xx responses: 7\n"));
		assertThat(load.complaints()).containsExactly("Socket errors: connect 0, read 3, write 0, timeout 16",
				"Non-2xx or 3xx responses: 7");
		assertThatExceptionOfType(Failure.class).isThrownBy(load::clean).withMessageContaining("timeout 16");
	}

	@Test
	void whatIsNotFromWrkIsSaid() {
		assertThatExceptionOfType(Failure.class).isThrownBy(() -> Load.read("unable to connect"))
			.withMessageContaining("unable to connect");
	}

}
