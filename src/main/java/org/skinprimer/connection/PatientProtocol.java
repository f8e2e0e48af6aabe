package org.skinprimer.connection;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.apache.coyote.Processor;
import org.apache.coyote.Request;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/**
 * Has only so much patience with the head of a request. The server itself waits anew for
 * each byte, so that a head that never ends takes its memory for as long as its client
 * likes. When there is hardly room for more connections, those that say nothing go too.
 * At the end, it lets its clients go elsewhere before it closes.
 */
public final class PatientProtocol extends Http11NioProtocol {

	/** How long a whole head may take; one that is sent at once takes a second or two. */
	static final Duration HEAD = Duration.ofSeconds(10);

	/** The same, and how long a connection may say nothing, when room is short. */
	static final Duration CROWDED = Duration.ofSeconds(1);

	/** How long those who are connected when the port closes are waited for. */
	private static final Duration LAST = Duration.ofSeconds(3);

	private static final long LOOK_MILLIS = 500;

	private static final long PAUSE_MILLIS = 20;

	private static final Logger logger = LoggerFactory.getLogger(PatientProtocol.class);

	/** Where a request keeps what reads it; the server itself uses the first few. */
	private static final int READER = 16;

	private final LastCallEndpoint port;

	private Duration drain = Duration.ZERO;

	private volatile boolean closed;

	private @Nullable Future<?> look;

	/** As the server makes it, by its name. */
	public PatientProtocol() {
		this(new LastCallEndpoint());
	}

	private PatientProtocol(LastCallEndpoint port) {
		super(port);
		this.port = port;
	}

	/** How long to go on answering at the end; if no time at all, it ends at once. */
	void setDrain(Duration drain) {
		this.drain = drain;
	}

	/** Whether more has come than the head of a request. */
	static boolean hasMore(Request request) {
		return request.getNote(READER) instanceof Processor reader && reader.getLeftoverInput() != null;
	}

	@Override
	protected Processor createProcessor() {
		Processor reader = super.createProcessor();
		reader.getRequest().setNote(READER, reader);
		return reader;
	}

	@Override
	public void start() throws Exception {
		super.start();
		this.look = getUtilityExecutor().scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS,
				TimeUnit.MILLISECONDS);
	}

	@Override
	public void pause() throws Exception {
		if (this.look != null && !this.closed && this.drain.toMillis() > 0) {
			drain();
		}
		super.pause();
	}

	/**
	 * Sends all clients away without losing one: each answer closes its connection, and
	 * only when load balancers have had the time to see that the program is not ready any
	 * more, the port closes. Whoever has said nothing since may go, too.
	 */
	private void drain() throws InterruptedException {
		logger.info("Answers for {} more, then the port closes", this.drain);
		setMaxKeepAliveRequests(1);
		Thread.sleep(this.drain.toMillis());
		this.port.closePort();
		this.closed = true;
		long end = System.nanoTime() + LAST.toNanos();
		while (!this.port.getConnections().isEmpty() && System.nanoTime() < end) {
			Thread.sleep(PAUSE_MILLIS);
		}
	}

	@Override
	public void stop() throws Exception {
		if (this.look != null) {
			this.look.cancel(false);
		}
		super.stop();
	}

	private void look() {
		try {
			boolean crowded = this.closed || getConnectionCount() > getMaxConnections() / 4 * 3;
			getEndpoint().getConnections().forEach((connection) -> look(connection, crowded));
		}
		catch (RuntimeException ex) {
			logger.warn("The connections could not be looked at.", ex);
		}
	}

	/** Whose lock is taken has a thread at work for it, and is not waited for. */
	private static void look(SocketWrapperBase<NioChannel> connection, boolean crowded) {
		if (connection.getLock().tryLock()) {
			try {
				// Only where some of a head has come, there is something that reads it.
				if (connection.getCurrentProcessor() instanceof Processor head) {
					hangUpIfLate(connection, head.getRequest().getStartTimeNanos(), crowded ? CROWDED : HEAD);
				}
				else if (crowded) {
					connection.setReadTimeout(CROWDED.toMillis());
				}
			}
			finally {
				connection.getLock().unlock();
			}
		}
	}

	private static void hangUpIfLate(SocketWrapperBase<NioChannel> connection, long since, Duration patience) {
		if (since >= 0 && System.nanoTime() - since > patience.toNanos()) {
			connection.close();
		}
	}

}
