package org.skinprimer.connection;

import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;

import org.apache.tomcat.util.net.NioEndpoint;

/**
 * Closes its port so that whoever reached it is answered. The server itself drops those
 * whom it accepts while it closes, and the system those who still wait to be accepted.
 */
final class LastCallEndpoint extends NioEndpoint {

	/** Milliseconds in which those who were just answered come again. */
	private static final int CALL = 20;

	private volatile boolean closing;

	/** Takes in all who wait, and closes the port; waits a second at most for that. */
	void closePort() {
		this.closing = true;
		// Comes as a client, and so wakes the thread that waits for one.
		unlockAccept();
	}

	@Override
	protected SocketChannel serverSocketAccept() throws Exception {
		SocketChannel next = super.serverSocketAccept();
		if (!this.closing) {
			return next;
		}
		List<SocketChannel> last = lastOf(next);
		for (SocketChannel socket : last) {
			countUpOrAwaitConnection();
			if (!setSocketOptions(socket)) {
				closeSocket(socket);
			}
		}
		// What comes after this, the server throws away.
		this.acceptor.stopMillis(0);
		return SocketChannel.open();
	}

	/**
	 * Between the last look whether anybody waits and the end of the port, somebody may
	 * come. Those who are quick to come again cannot: they are here, and not answered
	 * until the port is closed.
	 */
	private List<SocketChannel> lastOf(SocketChannel next) throws Exception {
		List<SocketChannel> last = new ArrayList<>(List.of(next));
		try (ServerSocketChannel port = (ServerSocketChannel) getServerSocket()) {
			port.configureBlocking(false);
			int waited = 0;
			SocketChannel waiting = port.accept();
			while (waiting != null || waited < CALL) {
				if (waiting != null) {
					last.add(waiting);
				}
				else {
					Thread.sleep(1);
					waited++;
				}
				waiting = port.accept();
			}
		}
		return last;
	}

}
