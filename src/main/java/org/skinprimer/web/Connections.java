package org.skinprimer.web;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Gives connections room enough for a page to leave the server in one piece. */
@Component
class Connections implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	/** Bytes for the headers and the compressed text of all but a few pages. */
	private static final int ROOM = 16 * 1024;

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.addConnectorCustomizers(
				(connector) -> connector.setProperty("socket.appWriteBufSize", Integer.toString(ROOM)));
	}

}
