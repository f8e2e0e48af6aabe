package org.skinprimer.web;

import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.coyote.AbstractProtocol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.skinprimer.RunningSite;
import org.skinprimer.TestContent;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.test.context.ContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

/** Few threads answer, and slow visitors keep none of them. */
@Timeout(60)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = ConnectionsTests.Content.class)
class ConnectionsTests {

	/** More than there are threads on any machine for tests. */
	private static final int SLOW = 200;

	@Test
	void thereAreFourThreadsForEachCore(@Autowired ServletWebServerApplicationContext program) {
		TomcatWebServer server = (TomcatWebServer) program.getWebServer();
		assertThat(server.getTomcat().getConnector().getProtocolHandler())
			.isInstanceOfSatisfying(AbstractProtocol.class, (protocol) -> assertThat(protocol.getMaxThreads())
				.isEqualTo(4 * Runtime.getRuntime().availableProcessors()));
	}

	@Test
	void visitorsWhoDoNotReadTheirAnswersKeepNobodyElseWaiting(@LocalServerPort int port) throws Exception {
		List<Socket> slow = new ArrayList<>();
		try {
			for (int visitor = 0; visitor < SLOW; visitor++) {
				Socket socket = new Socket();
				slow.add(socket);
				socket.setReceiveBufferSize(1024);
				socket.connect(new InetSocketAddress("127.0.0.1", port));
				socket.getOutputStream()
					.write("GET /after/long HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
			}
			long start = System.nanoTime();
			assertThat(new RunningSite(port).get("/after").statusCode()).isEqualTo(200);
			assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
		}
		finally {
			for (Socket socket : slow) {
				socket.close();
			}
		}
	}

	/** A page of 150 kB. */
	static class Content extends TestContent {

		Content() {
			super("""
					-- after/long.md --
					---
					title: A long page
					description: A page of a site that is only there for tests of the program.
					---
					""" + "Words that fill a long page.\n\n".repeat(4_000));
		}

	}

}
