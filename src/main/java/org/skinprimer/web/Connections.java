package org.skinprimer.web;

import org.apache.catalina.connector.Connector;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Gives connections room enough for a page to leave the server in one piece, and as many
 * threads as keep the cores busy: more of them only wait for each other.
 */
@Component
class Connections implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	/** Names how many threads there are, where somebody knows better. */
	private static final String THREADS = "server.tomcat.threads.max";

	private static final int THREADS_A_CORE = 4;

	/** Bytes for the headers and the compressed text of all but a few pages. */
	private static final int ROOM = 16 * 1024;

	/**
	 * Bytes that the system takes over at once, more than any page has: a reader on a
	 * slow line keeps no thread busy.
	 */
	private static final int SYSTEM_ROOM = 256 * 1024;

	private final Environment environment;

	Connections(Environment environment) {
		this.environment = environment;
	}

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.addConnectorCustomizers(this::customize);
	}

	private void customize(Connector connector) {
		connector.setProperty("socket.appWriteBufSize", Integer.toString(ROOM));
		connector.setProperty("socket.txBufSize", Integer.toString(SYSTEM_ROOM));
		if (!this.environment.containsProperty(THREADS)) {
			int threads = THREADS_A_CORE * Runtime.getRuntime().availableProcessors();
			connector.setProperty("maxThreads", Integer.toString(threads));
		}
	}

}
