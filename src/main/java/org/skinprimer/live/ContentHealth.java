package org.skinprimer.live;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Tells a load balancer how the content is. Pages are served whatever is wrong with it,
 * so the answer is always “up”.
 */
@Component("content")
class ContentHealth implements HealthIndicator {

	private static final Logger logger = LoggerFactory.getLogger(ContentHealth.class);

	private final LiveSite live;

	ContentHealth(LiveSite live) {
		this.live = live;
	}

	@Override
	public Health health() {
		try {
			return health(this.live.status());
		}
		catch (RuntimeException ex) {
			logger.error("The content cannot be checked; this is a mistake of the program", ex);
			return Health.up().withDetail("content", "degraded").build();
		}
	}

	private static Health health(ContentStatus status) {
		return Health.up()
			.withDetail("content", status.degraded() ? "degraded" : "well")
			.withDetail("pages", status.pages())
			.withDetail("errors", status.errors())
			.withDetail("warnings", status.warnings())
			.withDetail("kept", status.kept())
			.withDetail("withheld", status.withheld())
			.build();
	}

}
