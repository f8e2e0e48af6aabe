package org.skinprimer.web;

import org.apache.catalina.connector.Connector;
import org.junit.jupiter.api.Test;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/** Few threads answer, and a page leaves them in one piece. */
class ConnectionsTests {

	private static final int LONGEST_PAGE = 200_000;

	private final MockEnvironment environment = new MockEnvironment();

	@Test
	void thereAreFourThreadsForEachCore() {
		assertThat(number("maxThreads")).isEqualTo(4 * Runtime.getRuntime().availableProcessors());
	}

	@Test
	void whoNamesANumberOfThreadsGetsIt() {
		int others = number("maxThreads", new Connector());
		this.environment.setProperty("server.tomcat.threads.max", "50");
		assertThat(number("maxThreads")).isEqualTo(others);
	}

	@Test
	void theSystemTakesAWholePageOver() {
		assertThat(number("socket.appWriteBufSize")).isEqualTo(16 * 1024);
		assertThat(number("socket.txBufSize")).isGreaterThan(LONGEST_PAGE);
	}

	private int number(String property) {
		TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory();
		new Connections(this.environment).customize(factory);
		Connector connector = new Connector();
		factory.getConnectorCustomizers().forEach((customizer) -> customizer.customize(connector));
		return number(property, connector);
	}

	private static int number(String property, Connector connector) {
		return Integer.parseInt(String.valueOf(connector.getProperty(property)));
	}

}
