package org.skinprimer.security;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.skinprimer.MovableClock;

import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** How often somebody may guess. */
class LoginThrottleTests {

	private static final String PASSWORD = "a long enough password";

	private static final String HERE = "192.0.2.1";

	private final MovableClock clock = new MovableClock();

	private final LoginThrottle throttle = new LoginThrottle(this.clock);

	private final EditorAuthentication editors = new EditorAuthentication(settings(PASSWORD), this.throttle);

	@Test
	void aTryComesBackEachMinuteUntilAllAreThere() {
		use(50);
		assertThat(this.throttle.pause(HERE)).isEqualTo(Duration.ofMinutes(1));
		this.clock.move(Duration.ofMinutes(1));
		assertThat(this.throttle.pause(HERE)).isZero();
		use(1);
		assertThat(this.throttle.pause(HERE)).isEqualTo(Duration.ofMinutes(1));
		this.clock.move(Duration.ofDays(365));
		use(LoginThrottle.TRIES - 1);
		assertThat(this.throttle.pause(HERE)).isZero();
		use(1);
		assertThat(this.throttle.pause(HERE)).isPositive();
	}

	@Test
	void aClockThatIsSetBackGivesNothing() {
		use(LoginThrottle.TRIES);
		this.clock.move(Duration.ofHours(-1));
		assertThat(this.throttle.pause(HERE)).isPositive();
	}

	@Test
	void howeverManyTryOnlySomeAreRemembered() {
		IntStream.range(0, 5 * LoginThrottle.NETWORKS)
			.forEach((i) -> this.throttle.count("10.%d.%d.%d".formatted(i >> 16, i >> 8 & 255, i & 255)));
		assertThat(this.throttle.networks()).isBetween(LoginThrottle.NETWORKS / 2L, (long) LoginThrottle.NETWORKS);
	}

	@Test
	void onlyWhoGuessesWrongIsRemembered() {
		enter(PASSWORD);
		this.throttle.pause(HERE);
		assertThat(this.throttle.networks()).isZero();
	}

	@Test
	void noWrongTryIsLostWhenManyComeAtOnce() {
		int addresses = 500;
		IntStream.range(0, (LoginThrottle.TRIES - 1) * addresses)
			.parallel()
			.forEach((i) -> this.throttle.count("10.0.0." + i % addresses));
		assertThat(IntStream.range(0, addresses).mapToObj((i) -> this.throttle.pause("10.0.0." + i)))
			.containsOnly(Duration.ZERO);
		IntStream.range(0, addresses).parallel().forEach((i) -> this.throttle.count("10.0.0." + i));
		assertThat(IntStream.range(0, addresses).mapToObj((i) -> this.throttle.pause("10.0.0." + i)))
			.containsOnly(Duration.ofMinutes(1));
	}

	@Test
	void whoHasNoTryLeftLearnsNothingFromTheRightPassword() {
		use(LoginThrottle.TRIES - 1);
		enter(PASSWORD);
		assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> enter("wrong"));
		assertThatExceptionOfType(LockedException.class).isThrownBy(() -> enter(PASSWORD));
		assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> enter("wrong"));
	}

	@Test
	void whereThereIsNoDeskNothingIsRight() {
		EditorAuthentication closed = new EditorAuthentication(settings(""), this.throttle);
		assertThatExceptionOfType(AuthenticationException.class)
			.isThrownBy(() -> closed.authenticate(new UsernamePasswordAuthenticationToken("editor", "")));
	}

	private void use(int count) {
		IntStream.range(0, count).forEach((i) -> this.throttle.count(HERE));
	}

	private void enter(String password) {
		var given = new UsernamePasswordAuthenticationToken("editor", password);
		given.setDetails(new WebAuthenticationDetails(HERE, null));
		assertThat(this.editors.authenticate(given).isAuthenticated()).isTrue();
	}

	private static EditorSettings settings(String password) {
		return new EditorSettings(password, Optional.empty(), false);
	}

}
