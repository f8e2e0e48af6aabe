package org.skinprimer.security;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;

import org.springframework.stereotype.Component;

/**
 * Counts the wrong passwords from each network. A network that has used up its tries gets
 * one back each minute.
 */
@Component
class LoginThrottle {

	static final int TRIES = 10;

	static final Duration PERIOD = Duration.ofMinutes(10);

	/** So many networks are remembered, however many try. */
	static final int NETWORKS = 10_000;

	private final TimeMeter time;

	/** Forgets on the thread that adds, so that it never grows beyond its size. */
	private final Cache<ClientNetwork, Bucket> buckets = Caffeine.newBuilder()
		.maximumSize(NETWORKS)
		.executor(Runnable::run)
		.build();

	LoginThrottle(Clock clock) {
		this.time = new ClockTime(clock);
	}

	/**
	 * Counts a wrong try.
	 * @param address the address it came from
	 */
	void count(String address) {
		this.buckets.get(ClientNetwork.of(address), (network) -> full()).tryConsume(1);
	}

	/**
	 * How long an address must wait until it may try.
	 * @return zero if it may try now
	 */
	Duration pause(String address) {
		Bucket bucket = this.buckets.getIfPresent(ClientNetwork.of(address));
		return (bucket != null) ? Duration.ofNanos(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill())
				: Duration.ZERO;
	}

	/** How many networks are remembered. */
	long networks() {
		return this.buckets.estimatedSize();
	}

	private Bucket full() {
		return Bucket.builder()
			.addLimit((limit) -> limit.capacity(TRIES).refillGreedy(TRIES, PERIOD))
			.withCustomTimePrecision(this.time)
			.build();
	}

	/**
	 * The time of the program, as buckets read it.
	 *
	 * @param clock the clock of the program
	 */
	private record ClockTime(Clock clock) implements TimeMeter {

		@Override
		public long currentTimeNanos() {
			return TimeUnit.MILLISECONDS.toNanos(this.clock.millis());
		}

		@Override
		public boolean isWallClockBased() {
			return true;
		}

	}

}
