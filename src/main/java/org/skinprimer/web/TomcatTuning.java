package org.skinprimer.web;

import java.time.Duration;

import org.apache.catalina.connector.Connector;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Gives connections room enough for a page to leave the server in one piece, and threads
 * enough that clients who say nothing keep nobody else waiting.
 */
@Component
class TomcatTuning implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, DisposableBean {

	/** Names how many threads there may be, where somebody knows better. */
	private static final String THREADS = "server.tomcat.threads.max";

	/** As many as can wait for slow clients at once. */
	private static final int MOST_THREADS = 200;

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

	private final SpareThreads threads;

	TomcatTuning(Environment environment) {
		int most = environment.getProperty(THREADS, Integer.class, MOST_THREADS);
		this.threads = new SpareThreads(Math.min(most, THREADS_A_CORE * Runtime.getRuntime().availableProcessors()),
				most, IDLE);
	}

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.addConnectorCustomizers(this::customize);
	}

	private void customize(Connector connector) {
		connector.setProperty("socket.appWriteBufSize", Integer.toString(ROOM));
		connector.setProperty("socket.txBufSize", Integer.toString(SYSTEM_ROOM));
		connector.getProtocolHandler().setExecutor(this.threads);
	}

	@Override
	public void destroy() {
		this.threads.close();
	}

}
