package org.skinprimer.connection;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The server as we tune it, without the site: it answers with what it knows of a client.
 */
final class BareServer implements AutoCloseable {

	private static final int PATIENCE_MILLIS = 30_000;

	private final TomcatTuning tuning;

	private final WebServer server;

	/**
	 * Starts it.
	 * @param environment how it is tuned
	 * @param quiet how long it bears that nothing is said or read
	 * @param connections how many there may be, where {@code environment} says so too
	 * @param answer how many bytes there are in an answer at least
	 * @param proxies those that are believed
	 */
	BareServer(MockEnvironment environment, Duration quiet, int connections, int answer, String... proxies) {
		this.tuning = new TomcatTuning(environment, new ConnectionSettings(Arrays.asList(proxies), Duration.ZERO));
		TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
		this.tuning.customize(factory);
		factory.addConnectorCustomizers((connector) -> {
			connector.setProperty("connectionTimeout", Long.toString(quiet.toMillis()));
			connector.setProperty("maxKeepAliveRequests", "-1");
			connector.setProperty("keepAliveTimeout", Long.toString(quiet.toMillis()));
			if (connections > 0) {
				connector.setProperty("maxConnections", Integer.toString(connections));
			}
		});
		this.server = factory.getWebServer((context) -> context.addServlet("all", new Answer(answer)).addMapping("/*"));
		this.server.start();
	}

	Socket connect() throws IOException {
		Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.server.getPort());
		socket.setSoTimeout(PATIENCE_MILLIS);
		return socket;
	}

	/** Sends some bytes over a new connection. */
	Socket send(String text) throws IOException {
		Socket socket = connect();
		socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
		return socket;
	}

	/** All that comes back until the server hangs up. */
	String all(String text) throws IOException {
		try (Socket socket = send(text)) {
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
		}
	}

	/** How long a connection lasts. */
	static Duration life(Socket socket) throws IOException {
		long begin = System.nanoTime();
		try (socket) {
			assertThat(socket.getInputStream().readAllBytes()).asString().doesNotContain("HTTP/1.1 5");
		}
		return Duration.ofNanos(System.nanoTime() - begin);
	}

	@Override
	public void close() {
		this.server.destroy();
		this.tuning.destroy();
	}

	/** Says who asks, how, and with how many bytes. */
	private static final class Answer extends HttpServlet {

		private final int length;

		Answer(int length) {
			this.length = length;
		}

		@Override
		protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
			String who = request.getRemoteAddr() + " " + request.isSecure() + " " + request.getScheme() + " "
					+ request.getParameterMap().keySet() + " " + request.getInputStream().readAllBytes().length
					+ " bytes";
			byte[] bytes = (who + " ".repeat(this.length)).getBytes(StandardCharsets.ISO_8859_1);
			response.setContentLength(bytes.length);
			response.getOutputStream().write(bytes);
		}

	}

}
