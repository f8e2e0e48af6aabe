package org.skinprimer.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/**
 * What a server answers to bytes that no well-behaved client would send.
 *
 * @param text all that came back, byte by byte
 */
public record RawRequest(String text) {

	private static final int PATIENCE_MILLIS = 5_000;

	/** Sends lines as they are, and reads until the server ends the connection. */
	public static RawRequest send(int port, String... lines) {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
			socket.setSoTimeout(PATIENCE_MILLIS);
			socket.getOutputStream()
				.write((String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
			return new RawRequest(read(socket.getInputStream()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read(InputStream stream) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			stream.transferTo(bytes);
		}
		catch (SocketTimeoutException ex) {
			// The connection was kept open; what came is the answer.
		}
		return bytes.toString(StandardCharsets.ISO_8859_1);
	}

	public int status() {
		return Integer.parseInt(this.text.substring(9, 12));
	}

	/** The value of a header, empty if it was not sent. */
	public String header(String name) {
		return head().lines()
			.filter((line) -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
			.map((line) -> line.substring(name.length() + 1).strip())
			.findFirst()
			.orElse("");
	}

	private String head() {
		return this.text.substring(0, this.text.indexOf("\r\n\r\n"));
	}

	public String body() {
		return this.text.substring(this.text.indexOf("\r\n\r\n") + 4);
	}

}
