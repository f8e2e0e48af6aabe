package org.skinprimer.connection;

import java.io.IOException;
import java.time.Duration;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/** Only named proxies are believed what they say about others. */
@Timeout(60)
class ForwardedValveTests {

	private static BareServer open;

	private static BareServer behind;

	@BeforeAll
	static void start() {
		Duration quiet = Duration.ofSeconds(5);
		open = new BareServer(new MockEnvironment(), quiet, 0, 0, "192.0.2.0/24");
		behind = new BareServer(new MockEnvironment(), quiet, 0, 0, "127.0.0.0/8", "::1", "10.0.0.0/8");
	}

	@AfterAll
	static void stop() {
		open.close();
		behind.close();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "203.0.113.9 | 203.0.113.9", "203.0.113.9:4711 | 203.0.113.9",
			"1.2.3.4, 203.0.113.9 | 203.0.113.9", "203.0.113.9, 10.1.2.3 | 203.0.113.9",
			"1.1.1.1, 203.0.113.9,10.1.2.3 , 10.0.0.1 | 203.0.113.9", "evil, 203.0.113.9 | 203.0.113.9",
			"203.0.113.9, evil | 127.0.0.1", "203.0.113.9, evil, 10.0.0.1 | 10.0.0.1", "'' | 127.0.0.1",
			"10.0.0.1 | 10.0.0.1", "2001:db8::7 | 2001:db8:0:0:0:0:0:7", "[2001:db8::7]:443 | 2001:db8:0:0:0:0:0:7",
			"[2001:db8::7] | 2001:db8:0:0:0:0:0:7", "localhost | 127.0.0.1", "::ffff:203.0.113.9 | 203.0.113.9" })
	void theClientIsTheLastAddressThatNoProxyHas(String forwarded, String client) throws IOException {
		assertThat(ask(behind, "X-Forwarded-For: " + forwarded)).contains(client + " false http ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "X-Forwarded-For: 203.0.113.9", "X-Forwarded-For: 192.0.2.1", "X-Forwarded-Proto: https",
			"Forwarded: for=203.0.113.9;proto=https", "X-Real-IP: 203.0.113.9" })
	void whoIsNoNamedProxyIsNotBelieved(String header) throws IOException {
		assertThat(ask(open, header)).contains("127.0.0.1 false http ");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "https | true https", "HTTPS | true https", "http | false http",
			"https, http | false http", "https,https | true https", "'' | false http" })
	void aNamedProxySaysWhetherTheClientCameOverHttps(String protocol, String known) throws IOException {
		assertThat(ask(behind, "X-Forwarded-Proto: " + protocol)).contains("127.0.0.1 " + known + " ");
	}

	@Test
	void severalLinesAreOneList() throws IOException {
		assertThat(ask(behind, "X-Forwarded-For: 203.0.113.9\r\nX-Forwarded-For: 10.0.0.1")).contains("203.0.113.9 ");
	}

	private static String ask(BareServer server, String header) throws IOException {
		return server.all("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + header + "\r\n\r\n");
	}

}
