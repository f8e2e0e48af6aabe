package org.skinprimer.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that goes on like any other, and that a test can set. */
class MovingClock extends Clock {

	private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

	void set(Instant instant) {
		this.ahead.set(Duration.between(Clock.systemUTC().instant(), instant));
	}

	@Override
	public Instant instant() {
		return Clock.systemUTC().instant().plus(this.ahead.get());
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		throw new UnsupportedOperationException();
	}

	@TestConfiguration
	static class Settings {

		@Bean
		@Primary
		MovingClock movingClock() {
			return new MovingClock();
		}

	}

}
