package org.skinprimer.connection;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadPoolExecutor;

import org.apache.catalina.connector.Connector;
import org.junit.jupiter.api.Test;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/** Few threads answer while all goes well, and a page leaves them in one piece. */
class TomcatTuningTests {

	private static final int LONGEST_PAGE = 200_000;

	private final MockEnvironment environment = new MockEnvironment();

	@Test
	void thereAreFourThreadsForEachCoreAndMoreIfTheyAreBlocked() {
		ThreadPoolExecutor threads = (ThreadPoolExecutor) connector().getProtocolHandler().getExecutor();
		assertThat(threads.getCorePoolSize()).isEqualTo(4 * Runtime.getRuntime().availableProcessors());
		assertThat(threads.getMaximumPoolSize()).isEqualTo(1200);
	}

	@Test
	void whoNamesANumberOfThreadsGetsNoMore() {
		this.environment.setProperty("server.tomcat.threads.max", "3");
		ThreadPoolExecutor threads = (ThreadPoolExecutor) connector().getProtocolHandler().getExecutor();
		assertThat(threads.getCorePoolSize()).isEqualTo(3);
		assertThat(threads.getMaximumPoolSize()).isEqualTo(3);
	}

	@Test
	void theSystemTakesAWholePageOver() {
		Connector connector = connector();
		assertThat(connector.getProperty("socket.appWriteBufSize")).isEqualTo(Integer.toString(16 * 1024));
		assertThat(Integer.parseInt(String.valueOf(connector.getProperty("socket.txBufSize"))))
			.isGreaterThan(LONGEST_PAGE);
	}

	private Connector connector() {
		TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory();
		new TomcatTuning(this.environment, new ConnectionSettings(List.of(), Duration.ZERO)).customize(factory);
		Connector connector = new Connector();
		factory.getConnectorCustomizers().forEach((customizer) -> customizer.customize(connector));
		return connector;
	}

}
