package org.skinprimer.connection;

import java.io.IOException;
import java.net.ConnectException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.skinprimer.SkinPrimer;
import org.skinprimer.TestContent;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/**
 * A program that is told to end loses nobody: whoever comes is answered and sent away
 * until load balancers know, and then the port is closed behind the last.
 */
@Timeout(120)
class DrainTests {

	private static final Duration DRAIN = Duration.ofSeconds(2);

	private static final int VISITORS = 4;

	private final AtomicInteger answers = new AtomicInteger();

	private ConfigurableApplicationContext program;

	private int port;

	@BeforeEach
	void start(@TempDir Path content) {
		TestContent.write(content, "");
		this.program = new SpringApplicationBuilder(SkinPrimer.class).run("--skinprimer.content.folder=" + content,
				"--skinprimer.drain=" + DRAIN.toMillis() + "ms");
		this.port = ((WebServerApplicationContext) this.program).getWebServer().getPort();
	}

	@Test
	void nobodyIsLostWhenTheProgramEnds() throws Exception {
		List<CompletableFuture<List<String>>> visitors = new ArrayList<>();
		for (int i = 0; i < VISITORS; i++) {
			visitors.add(CompletableFuture.supplyAsync(this::visit, (visitor) -> new Thread(visitor).start()));
		}
		try (KeptAlive thinking = new KeptAlive(this.port); KeptAlive silent = new KeptAlive(this.port)) {
			assertThat(thinking.ask("/")).startsWith("http/1.1 200");
			assertThat(thinking.isLast()).isFalse();
			silent.ask("/");
			await().until(() -> this.answers.get() > 200);
			long end = System.nanoTime();
			CompletableFuture<Void> closing = CompletableFuture.runAsync(this.program::close);
			await().pollDelay(Duration.ZERO)
				.pollInterval(Duration.ofMillis(10))
				.until(() -> status("readiness") == 503);
			assertThat(status("liveness")).isEqualTo(200);
			assertThat(thinking.ask("/after")).startsWith("http/1.1 200");
			assertThat(thinking.isLast()).isTrue();
			thinking.awaitEnd();
			silent.awaitEnd();
			assertThat(Duration.ofNanos(System.nanoTime() - end)).isGreaterThan(DRAIN);
			closing.join();
		}
		assertThat(visitors).allSatisfy((lost) -> assertThat(lost.join()).isEmpty());
		assertThatExceptionOfType(ConnectException.class).isThrownBy(() -> new KeptAlive(this.port));
	}

	private int status(String group) throws IOException {
		try (KeptAlive probe = new KeptAlive(this.port)) {
			return Integer.parseInt(probe.ask("/actuator/health/" + group).substring(9, 12));
		}
	}

	/** Asks again and again until nobody listens, and tells which answers were lost. */
	private List<String> visit() {
		List<String> lost = new ArrayList<>();
		while (true) {
			try (KeptAlive visitor = new KeptAlive(this.port)) {
				while (!visitor.isLast()) {
					assertThat(visitor.ask("/")).startsWith("http/1.1 200");
					this.answers.incrementAndGet();
				}
			}
			catch (ConnectException ex) {
				return lost;
			}
			catch (IOException ex) {
				lost.add(ex.toString());
			}
		}
	}

}
