package org.skinprimer.fuzz;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends a program what no browser would. */
final class Requests {

	private final int port;

	Requests(int port) {
		this.port = port;
	}

	/** Asks for an address. */
	void path(String path) throws IOException {
		send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n");
	}

	/** Asks for a page with headers. */
	void headers(String headers) throws IOException {
		send("GET /faq?x=1 HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n");
	}

	private void send(String head) throws IOException {
		String status = "";
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			socket.setSoTimeout(60_000);
			socket.getOutputStream().write((head + "Connection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
			socket.shutdownOutput();
			status = new String(socket.getInputStream().readNBytes(12), StandardCharsets.ISO_8859_1);
		}
		catch (java.net.SocketException ex) {
			// Closed by a server that will not read on.
		}
		if (status.startsWith("HTTP/1.1 5") && !status.endsWith("501") && !status.endsWith("505")) {
			throw new AssertionError(status + " for " + head);
		}
	}

}
