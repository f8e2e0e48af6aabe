package org.skinprimer.connection;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** How long each part of a connection may take: head, body, silence, answer. */
@Timeout(120)
class ConnectionLimitsTests {

	private static final String GET = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";

	private static final Duration SOON = Duration.ofSeconds(10);

	@Test
	void aHeadThatComesByteByByteIsNotWaitedForLongerThanAnyOther() throws Exception {
		try (BareServer server = server(Duration.ofSeconds(60), 0, 0)) {
			Socket slow = server.send("GET / HTTP/1.1\r\nHost: x\r\nA: ");
			Thread drip = new Thread(() -> drip(slow));
			drip.setDaemon(true);
			drip.start();
			Socket next = server.send("GET / HT");
			assertThat(BareServer.life(next)).isBetween(PatientProtocol.HEAD.minusSeconds(1),
					PatientProtocol.HEAD.plusSeconds(5));
			await().atMost(Duration.ofSeconds(5)).until(() -> !drip.isAlive());
		}
	}

	private static void drip(Socket socket) {
		try {
			while (true) {
				socket.getOutputStream().write('b');
				Thread.sleep(200);
			}
		}
		catch (IOException | InterruptedException ex) {
			// The server hung up.
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n",
			"POST /?q=1 HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 9\r\n\r\nq",
			"PUT / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab",
			"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n",
			"POST / HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n",
			"GET / HTTP/1.1\r\nHost: x\r\n\r\nGET /next HTTP/1.1\r\nHost: x\r\n\r\n" })
	void noBodyIsWaitedFor(String begun) throws IOException {
		try (BareServer server = server(Duration.ofSeconds(60), 0, 0)) {
			long begin = System.nanoTime();
			assertThat(server.all(begun)).containsOnlyOnce("HTTP/1.1 200")
				.containsOnlyOnce("Connection: close")
				.contains(" 0 bytes");
			assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(SOON);
		}
	}

	@Test
	void oneAfterTheOtherIsAnsweredOnOneConnection() throws IOException {
		try (BareServer server = server(Duration.ofSeconds(60), 0, 0); Socket socket = server.connect()) {
			for (int i = 0; i < 1000; i++) {
				socket.getOutputStream().write(GET.getBytes(StandardCharsets.ISO_8859_1));
				String answer = "";
				while (!answer.contains(" bytes")) {
					byte[] some = new byte[1024];
					answer += new String(some, 0, socket.getInputStream().read(some), StandardCharsets.ISO_8859_1);
				}
				assertThat(answer).startsWith("HTTP/1.1 200").doesNotContain("Connection:");
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", GET })
	void whoSaysNothingIsNotWaitedForForever(String before) throws IOException {
		try (BareServer server = server(Duration.ofSeconds(1), 0, 0)) {
			assertThat(BareServer.life(server.send(before))).isBetween(Duration.ofMillis(500), Duration.ofSeconds(5));
		}
	}

	@Test
	void whoTakesNothingOfAnAnswerIsNotWaitedForForever() throws Exception {
		try (BareServer server = server(Duration.ofSeconds(1), 0, 50_000_000); Socket deaf = server.send(GET)) {
			Thread.sleep(5_000);
			assertThat(taken(deaf)).isLessThan(40_000_000);
			try (Socket other = server.send(GET)) {
				assertThat(other.getInputStream().read()).isEqualTo('H');
			}
		}
	}

	private static long taken(Socket socket) {
		long taken = 0;
		byte[] some = new byte[65_536];
		try {
			for (int count = 0; count >= 0; count = socket.getInputStream().read(some)) {
				taken += count;
			}
		}
		catch (IOException ex) {
			// The server hung up.
		}
		return taken;
	}

	@Test
	void whoeverSaysSomethingFindsRoomAmongThoseWhoDoNot() throws IOException {
		try (BareServer server = server(Duration.ofSeconds(60), 40, 0)) {
			List<Socket> quiet = new ArrayList<>();
			for (int i = 0; i < 120; i++) {
				quiet.add(server.send((i % 2 == 0) ? "GET / HTTP/1.1\r\nHost: x\r\nA: b" : ""));
			}
			try (Socket visitor = server.send(GET)) {
				long begin = System.nanoTime();
				assertThat(visitor.getInputStream().read()).isEqualTo('H');
				assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(PatientProtocol.HEAD);
			}
			for (Socket socket : quiet) {
				socket.close();
			}
		}
	}

	@Test
	void thereAreNoMoreConnectionsThanTheHeapBears() {
		assertThat(TomcatTuning.connections(96L << 20)).isEqualTo(512);
		assertThat(TomcatTuning.connections(256L << 20)).isGreaterThan(1_300);
		assertThat(TomcatTuning.connections(1L << 40)).isEqualTo(20_000);
	}

	private static BareServer server(Duration quiet, int connections, int answer) {
		return new BareServer(new MockEnvironment(), quiet, connections, answer);
	}

}
