package org.skinprimer.benchmark;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Many connections that say something once and then hardly anything. Where the server
 * hangs up, they come again after a while; if at once, they would not be quiet.
 */
final class Crowd implements AutoCloseable {

	/**
	 * They are looked after in so many parts, so that a second is full of their doings.
	 */
	private static final int PARTS = 50;

	private static final int LOOK_MILLIS = 1000 / PARTS;

	/** Else the system would take over megabytes for whoever reads nothing. */
	private static final int LITTLE_ROOM = 4096;

	private static final int AGAIN_SECONDS = 10;

	private final int port;

	private final Manner manner;

	private final List<SocketChannel> channels = new ArrayList<>();

	/** How many may come again in this part, so that they do not come all at once. */
	private int left;

	private final Thread keeper = new Thread(this::keep, "crowd");

	private final ByteBuffer heard = ByteBuffer.allocateDirect(256 * 1024);

	private volatile boolean over;

	private volatile int comings;

	private Crowd(int port, Manner manner) {
		this.port = port;
		this.manner = manner;
	}

	/** Comes, all of it. */
	static Crowd come(int port, int size, Manner manner) throws IOException {
		Crowd crowd = new Crowd(port, manner);
		for (int i = 0; i < size; i++) {
			crowd.channels.add(crowd.open());
		}
		crowd.keeper.setDaemon(true);
		crowd.keeper.start();
		return crowd;
	}

	private SocketChannel open() throws IOException {
		SocketChannel channel = SocketChannel.open();
		if (!this.manner.reads()) {
			channel.setOption(StandardSocketOptions.SO_RCVBUF, LITTLE_ROOM);
		}
		channel.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), this.port));
		channel.configureBlocking(false);
		channel.write(bytes(this.manner.first()));
		this.comings++;
		return channel;
	}

	/** How often one of them came, the first time included. */
	int comings() {
		return this.comings;
	}

	private void keep() {
		long begin = System.nanoTime();
		int said = 0;
		while (!this.over) {
			boolean speak = this.manner.everySeconds() > 0
					&& (System.nanoTime() - begin) / 1e9 > (said + 1.0) * this.manner.everySeconds();
			said += speak ? 1 : 0;
			for (int part = 0; part < PARTS && !this.over; part++) {
				this.left = Math.max(1, this.channels.size() / AGAIN_SECONDS / PARTS);
				for (int i = part; i < this.channels.size(); i += PARTS) {
					look(i, speak);
				}
				try {
					Thread.sleep(LOOK_MILLIS);
				}
				catch (InterruptedException ex) {
					return;
				}
			}
		}
	}

	private void look(int index, boolean speak) {
		try {
			SocketChannel channel = this.channels.get(index);
			if (speak) {
				write(channel, this.manner.then());
			}
			if (!isOver(channel)) {
				return;
			}
			channel.close();
			if (this.left > 0) {
				this.left--;
				this.channels.set(index, open());
			}
		}
		catch (IOException ex) {
			// There is no room for it now; it comes again.
		}
	}

	private boolean isOver(SocketChannel channel) {
		try {
			int count = 1;
			while (this.manner.reads() && count > 0) {
				this.heard.clear();
				count = channel.read(this.heard);
			}
			return !channel.isOpen() || count < 0;
		}
		catch (IOException ex) {
			return true;
		}
	}

	private static void write(SocketChannel channel, String text) throws IOException {
		try {
			channel.write(bytes(text));
		}
		catch (IOException ex) {
			channel.close();
		}
	}

	private static ByteBuffer bytes(String text) {
		return ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1));
	}

	@Override
	public void close() throws IOException {
		this.over = true;
		this.keeper.interrupt();
		for (SocketChannel channel : List.copyOf(this.channels)) {
			channel.close();
		}
	}

	/**
	 * What a connection says.
	 *
	 * @param first at once
	 * @param then now and again
	 * @param everySeconds how often that is, 0 for never
	 * @param reads whether it takes what it is answered
	 */
	record Manner(String first, String then, int everySeconds, boolean reads) {

		static Manner silent(String first) {
			return new Manner(first, "", 0, true);
		}

	}

}
