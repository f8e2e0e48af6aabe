package org.skinprimer.connection;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A client who asks again on the same connection until an answer says that it is the
 * last, and who never asks twice for the same.
 */
final class KeptAlive implements AutoCloseable {

	private static final Pattern LENGTH = Pattern.compile("\r\ncontent-length: (\\d+)\r\n");

	private static final int PATIENCE_MILLIS = 30_000;

	private final Socket socket;

	private final DataInputStream in;

	private boolean last;

	/**
	 * Connects.
	 * @throws ConnectException if nobody listens any more
	 */
	KeptAlive(int port) throws IOException {
		this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
		this.socket.setSoTimeout(PATIENCE_MILLIS);
		this.socket.setTcpNoDelay(true);
		this.in = new DataInputStream(this.socket.getInputStream());
	}

	/**
	 * Asks for a page.
	 * @return the head of the answer, in small letters
	 * @throws IOException if there is no whole answer
	 */
	String ask(String path) throws IOException {
		this.socket.getOutputStream()
			.write(("GET " + path + " HTTP/1.1\r\nHost: x\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
		String head = readTo("\r\n\r\n").toLowerCase(Locale.ROOT);
		this.last = head.contains("\r\nconnection: close\r\n");
		Matcher length = LENGTH.matcher(head);
		if (length.find()) {
			this.in.readFully(new byte[Integer.parseInt(length.group(1))]);
		}
		else if (head.contains("\r\ntransfer-encoding: chunked\r\n")) {
			readChunks();
		}
		return head;
	}

	private void readChunks() throws IOException {
		int size;
		do {
			size = Integer.parseInt(readTo("\r\n").strip(), 16);
			this.in.readFully(new byte[size + "\r\n".length()]);
		}
		while (size > 0);
	}

	private String readTo(String end) throws IOException {
		StringBuilder text = new StringBuilder();
		while (!text.toString().endsWith(end)) {
			text.append((char) this.in.readUnsignedByte());
		}
		return text.toString();
	}

	/** Whether the last answer said that there is no other on this connection. */
	boolean isLast() {
		return this.last;
	}

	/** Waits until the server hangs up. */
	void awaitEnd() throws IOException {
		try {
			this.in.readByte();
			throw new IOException("The server said more than it was asked.");
		}
		catch (EOFException ex) {
			// That is the end.
		}
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

}
