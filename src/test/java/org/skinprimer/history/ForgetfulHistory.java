package org.skinprimer.history;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.skinprimer.content.ContentSnapshot;
import org.skinprimer.content.Move;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.SiteHistory;
import org.skinprimer.live.PageHistory;
import org.skinprimer.load.Known;
import org.skinprimer.load.Known.KnownPage;

import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A history that forgets everything when a test asks it to. */
@Primary
public final class ForgetfulHistory implements PageHistory {

	/** The one in use, and the one before, which somebody may still be using. */
	private final Deque<JdbcDataSource> databases = new ArrayDeque<>();

	private int number;

	private volatile PageHistory history;

	/** The rest of the program keeps its tables elsewhere. */
	ForgetfulHistory(Flyway flyway) {
		flyway.migrate();
		this.history = begin();
	}

	public void forget() {
		this.history = begin();
	}

	private PageHistory begin() {
		JdbcDataSource database = new JdbcDataSource();
		database.setUrl("jdbc:h2:mem:" + System.identityHashCode(this) + "-" + this.number++
				+ ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
		Flyway.configure().dataSource(database).load().migrate();
		this.databases.addLast(database);
		if (this.databases.size() > 2) {
			JdbcClient.create(this.databases.removeFirst()).sql("shutdown").update();
		}
		return HistoryDatabases.history(database);
	}

	@Override
	public SiteHistory remember(ContentSnapshot snapshot, Instant instant) {
		return this.history.remember(snapshot, instant);
	}

	@Override
	public SiteHistory remembered() {
		return this.history.remembered();
	}

	@Override
	public int waiting() {
		return this.history.waiting();
	}

	@Override
	public News exchange() {
		return this.history.exchange();
	}

	@Override
	public Map<PagePath, Text> of(Set<PagePath> addresses) {
		return this.history.of(addresses);
	}

	@Override
	public Known known() {
		return this.history.known();
	}

	@Override
	public Optional<Text> before(Move move) {
		return this.history.before(move);
	}

	@Override
	public Map<String, String> texts(Collection<KnownPage> pages) {
		return this.history.texts(pages);
	}

}
