package org.skinprimer.security;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.skinprimer.MovableClock;
import org.slf4j.LoggerFactory;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.BadCredentialsException;

import static org.assertj.core.api.Assertions.assertThat;

/** Each refusal leaves a line in the log, and nothing of what was sent. */
@Isolated("a site that starts elsewhere sets the log up anew")
class RefusalTests {

	private static final Logger LOG = (Logger) LoggerFactory.getLogger(EditorAuthentication.class);

	private final Level before = LOG.getLevel();

	private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

	private final LoginThrottle throttle = new LoginThrottle(new MovableClock());

	private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/editor\nforged");

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@BeforeEach
	void listen() {
		// Other tests are refused meanwhile.
		this.lines.list = new CopyOnWriteArrayList<>();
		this.lines.start();
		LOG.setLevel(Level.WARN);
		LOG.setAdditive(false);
		LOG.addAppender(this.lines);
		this.request.setRemoteAddr("198.51.100.7");
	}

	@AfterEach
	void leave() {
		LOG.detachAppender(this.lines);
		LOG.setAdditive(true);
		LOG.setLevel(this.before);
	}

	@Test
	void aWrongPasswordLeavesALine() throws Exception {
		this.request.addHeader("Authorization", "Basic secret\nforged");
		commence();
		assertThat(lines())
			.containsExactly("The editors' desk refused 198.51.100.7: the name or the password was wrong.");
		assertThat(this.response.getStatus()).isEqualTo(401);
	}

	@Test
	void whoIsOnlyAskedForThePasswordLeavesNone() throws Exception {
		commence();
		assertThat(lines()).isEmpty();
	}

	@Test
	void whoMustWaitLeavesALineEachTime() throws Exception {
		for (int i = 0; i < LoginThrottle.TRIES; i++) {
			this.throttle.count("198.51.100.7");
		}
		commence();
		assertThat(lines()).containsExactly(
				"The editors' desk refused 198.51.100.7: too many wrong passwords came from there, and it must wait.");
		assertThat(this.response.getStatus()).isEqualTo(429);
	}

	@Test
	void whoDoesNotComeOverHttpsIsRefusedWhereThatIsWanted() throws Exception {
		assertThat(enter(true).getRequest()).isNull();
		assertThat(this.response.getStatus()).isEqualTo(403);
		assertThat(this.response.getHeader("WWW-Authenticate")).isNull();
		assertThat(lines())
			.containsExactly("The editors' desk refused 198.51.100.7: the request did not come over HTTPS.");
	}

	@Test
	void whoComesOverHttpsIsAskedForThePassword() throws Exception {
		this.request.setSecure(true);
		assertThat(enter(true).getRequest()).isNotNull();
		this.request.setSecure(false);
		assertThat(enter(false).getRequest()).isNotNull();
		assertThat(lines()).isEmpty();
	}

	private MockFilterChain enter(boolean requireHttps) throws Exception {
		MockFilterChain chain = new MockFilterChain();
		editors(requireHttps).overHttps().doFilter(this.request, this.response, chain);
		return chain;
	}

	private void commence() throws Exception {
		editors(false).commence(this.request, this.response, new BadCredentialsException("wrong"));
	}

	private EditorAuthentication editors(boolean requireHttps) {
		return new EditorAuthentication(new EditorSettings("a long enough password", Optional.empty(), requireHttps),
				this.throttle);
	}

	private List<String> lines() {
		return this.lines.list.stream()
			.map(ILoggingEvent::getFormattedMessage)
			.filter((line) -> line.contains("198.51.100.7"))
			.toList();
	}

}
