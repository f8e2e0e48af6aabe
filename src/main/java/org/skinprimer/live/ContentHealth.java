package org.skinprimer.live;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Tells a load balancer how the content is. Pages are served whatever is wrong with it,
 * so the answer is always “up”.
 */
@Component("content")
class ContentHealth implements HealthIndicator {

	private final LiveSite live;

	ContentHealth(LiveSite live) {
		this.live = live;
	}

	@Override
	public Health health() {
		ContentStatus status = this.live.status();
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
