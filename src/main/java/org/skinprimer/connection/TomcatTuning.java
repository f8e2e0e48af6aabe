package org.skinprimer.connection;

import java.time.Duration;

import org.apache.catalina.connector.Connector;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Gives connections room enough for a page to leave the server in one piece, threads
 * enough that clients who read nothing keep nobody else waiting, and no more of either
 * than the memory bears.
 */
@Component
class TomcatTuning implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, DisposableBean {

	/** Names how many threads there may be, where somebody knows better. */
	private static final String THREADS = "server.tomcat.threads.max";

	/** Names how many connections there may be, where somebody knows better. */
	private static final String CONNECTIONS = "server.tomcat.max-connections";

	/** A thousand slow clients can be waited for at once, beside those who are quick. */
	private static final int MOST_THREADS = 1200;

	/** As many as keep the cores busy: more of them only wait for each other. */
	private static final int THREADS_A_CORE = 4;

	/** How long threads that were called in stay. */
	private static final Duration IDLE = Duration.ofSeconds(10);

	/** Bytes for the headers and the compressed text of all but a few pages. */
	private static final int ROOM = 16 * 1024;

	/**
	 * Bytes that the system takes over at once, more than any page has: a reader on a
	 * slow line keeps no thread busy.
	 */
	private static final int SYSTEM_ROOM = 256 * 1024;

	/** Bytes that a connection takes while the head of its request has not ended. */
	private static final int WEIGHT = 64 * 1024;

	/** The share of the memory that connections may take. */
	private static final int SHARE = 3;

	private static final int MOST_CONNECTIONS = 20_000;

	private final Environment environment;

	private final ConnectionSettings settings;

	private final SpareThreads threads;

	TomcatTuning(Environment environment, ConnectionSettings settings) {
		this.environment = environment;
		this.settings = settings;
		int most = environment.getProperty(THREADS, Integer.class, MOST_THREADS);
		this.threads = new SpareThreads(Math.min(most, THREADS_A_CORE * Runtime.getRuntime().availableProcessors()),
				most, IDLE);
	}

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.setProtocol(PatientProtocol.class.getName());
		factory.addConnectorCustomizers(this::customize);
		factory.addContextValves(new ReadablePathValve());
		factory.addEngineValves(new HeadOnlyValve(), new ForwardedValve(this.settings.networks()));
	}

	private void customize(Connector connector) {
		connector.setProperty("socket.appWriteBufSize", Integer.toString(ROOM));
		connector.setProperty("socket.txBufSize", Integer.toString(SYSTEM_ROOM));
		connector.setParseBodyMethods("");
		if (!this.environment.containsProperty(CONNECTIONS)) {
			connector.setProperty("maxConnections", Long.toString(connections(Runtime.getRuntime().maxMemory())));
		}
		connector.getProtocolHandler().setExecutor(this.threads);
		if (connector.getProtocolHandler() instanceof PatientProtocol protocol) {
			protocol.setDrain(this.settings.drain());
		}
	}

	/**
	 * How many connections a heap bears. More of them wait in the system, at its expense.
	 */
	static long connections(long heap) {
		return Math.min(MOST_CONNECTIONS, heap / SHARE / WEIGHT);
	}

	@Override
	public void destroy() {
		this.threads.close();
	}

}
