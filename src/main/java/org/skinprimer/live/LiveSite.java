package org.skinprimer.live;

import java.time.Clock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import org.skinprimer.content.Site;
import org.skinprimer.content.SiteReader;

/** Holds the current site. */
@Component
public class LiveSite {

	private static final Logger logger = LoggerFactory.getLogger(LiveSite.class);

	private final Site current;

	LiveSite(ContentSettings settings, PageHistory history, Clock clock) {
		Site read = new SiteReader(settings.folder()).read(clock.instant());
		this.current = read.withChanges(history.record(read));
		logger.info("Serving {} pages from {}", this.current.pages().size(), settings.folder().toAbsolutePath());
		if (!this.current.problems().isEmpty()) {
			logger.warn("{}", new ProblemTable(this.current.problems(), this.current.withheld()));
		}
	}

	/** The site to answer with; a request asks once and keeps the answer. */
	public Site current() {
		return this.current;
	}

}
