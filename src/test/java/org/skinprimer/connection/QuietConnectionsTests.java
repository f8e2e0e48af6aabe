package org.skinprimer.connection;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinprimer.OnShippedSite;
import org.skinprimer.RunningSite;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Clients who begin a request and then say nothing keep nobody else waiting. */
@OnShippedSite
@Isolated("how long the site takes")
@Timeout(120)
class QuietConnectionsTests {

	private static final String ARTICLE = "/aftercare/first-24-hours";

	/** By then, what can be answered is. */
	private static final Duration SETTLED = Duration.ofMillis(500);

	private static final int CONNECTIONS = 100;

	private static final int VISITS = 20;

	/**
	 * A slow machine is forgiven; whoever waits for those who say nothing waits longer.
	 */
	private static final Duration SOON = Duration.ofSeconds(2);

	private final List<Socket> quiet = new ArrayList<>();

	private RunningSite site;

	private int port;

	@BeforeEach
	void visit(@LocalServerPort int port) {
		this.port = port;
		this.site = new RunningSite(port);
		this.site.get(ARTICLE);
	}

	@AfterEach
	void hangUp() throws IOException {
		for (Socket socket : this.quiet) {
			socket.close();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n",
			"POST /search HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 9\r\n\r\nq",
			"GET / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab",
			"GET /actuator/health HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n",
			"GET / HTTP/1.1\r\nHost: x\r\nA: b", "" })
	void aHundredOfThemKeepNobodyWaiting(String begun) throws Exception {
		open(begun);
		Thread.sleep(SETTLED.toMillis());
		assertThat(visits()).allSatisfy((time) -> assertThat(time).isLessThan(SOON));
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET " + ARTICLE + " HTTP/1.1\r\nHost: x\r\n\r\n" })
	void soDoThoseWhoAskForMuchAndReadNothing(String request) throws Exception {
		aHundredOfThemKeepNobodyWaiting(request.repeat(400));
	}

	private void open(String begun) throws IOException {
		for (int i = 0; i < CONNECTIONS; i++) {
			Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port);
			this.quiet.add(socket);
			socket.getOutputStream().write(begun.getBytes(StandardCharsets.ISO_8859_1));
		}
	}

	private List<Duration> visits() {
		List<Duration> times = new ArrayList<>();
		for (int i = 0; i < VISITS; i++) {
			long before = System.nanoTime();
			assertThat(this.site.get(ARTICLE).statusCode()).isEqualTo(200);
			times.add(Duration.ofNanos(System.nanoTime() - before));
		}
		return times;
	}

}
