package org.skinprimer.live;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Tells a load balancer how the content is, as far as that is known: a probe never works
 * anything out. Pages are served whatever is wrong, so the answer is always “up”.
 */
@Component("content")
class ContentHealth implements HealthIndicator {

	private final ContentInspector inspector;

	ContentHealth(ContentInspector inspector) {
		this.inspector = inspector;
	}

	@Override
	public Health health() {
		ContentStatus status = this.inspector.status();
		Health.Builder health = Health.up()
			.withDetail("content", status.word())
			.withDetail("pages", status.pages())
			.withDetail("kept", status.kept())
			.withDetail("withheld", status.withheld());
		status.errors().ifPresent((errors) -> health.withDetail("errors", errors));
		status.warnings().ifPresent((warnings) -> health.withDetail("warnings", warnings));
		return health.build();
	}

}
