package org.skinprimer.search;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skinprimer.TestDatabases;
import org.skinprimer.live.Patience;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The searches that found nothing, on both databases. */
class SearchMissRepositoryTests extends TestDatabases {

	private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

	@ParameterizedTest
	@MethodSource("databases")
	void theMostFrequentComeFirstWithTheirLastDay(DataSource database) {
		SearchMissRepository log = new SearchMissRepository(JdbcClient.create(database),
				new Patience(Duration.ofMinutes(1)));
		log.count("tattoo", MONDAY);
		log.count("laser hair removal", MONDAY);
		log.count("tattoo", MONDAY.plusDays(2));
		assertThat(log.mostFrequent(10)).containsExactly(new SearchMiss("tattoo", 2, MONDAY.plusDays(2)),
				new SearchMiss("laser hair removal", 1, MONDAY));
		assertThat(log.mostFrequent(1)).hasSize(1);
	}

	@ParameterizedTest
	@MethodSource("databases")
	void theLongestTextOfAnyAlphabetFits(DataSource database) {
		SearchMissRepository log = new SearchMissRepository(JdbcClient.create(database),
				new Patience(Duration.ofMinutes(1)));
		String longest = "😀".repeat(SearchMiss.LONGEST);
		log.count(longest, MONDAY);
		assertThat(log.mostFrequent(1)).extracting(SearchMiss::query).containsExactly(longest);
	}

	@ParameterizedTest
	@MethodSource("databases")
	void garbageCannotFillTheDisk(DataSource database) {
		SearchMissRepository log = new SearchMissRepository(JdbcClient.create(database),
				new Patience(Duration.ofMinutes(1)));
		List<Object[]> garbage = IntStream.range(0, SearchMissRepository.MOST)
			.mapToObj((i) -> new Object[] { "garbage " + i, MONDAY })
			.toList();
		new JdbcTemplate(database).batchUpdate("insert into search_miss (query, times, last_on) values (?, 1, ?)",
				garbage);
		log.count("tattoo", MONDAY.plusDays(1));
		log.count("tattoo", MONDAY.plusDays(1));
		log.count("piercing", MONDAY.plusDays(1));
		assertThat(JdbcClient.create(database).sql("select count(*) from search_miss").query(Integer.class).single())
			.isEqualTo(SearchMissRepository.MOST);
		assertThat(log.mostFrequent(2)).extracting(SearchMiss::query)
			.containsExactlyElementsOf(Arrays.asList("tattoo", "piercing"));
	}

	@ParameterizedTest
	@MethodSource("databases")
	void neitherAnAddressNorATimeHasAPlace(DataSource database) {
		List<String> columns = JdbcClient.create(database)
			.sql("select lower(column_name) from information_schema.columns where lower(table_name) = 'search_miss'")
			.query(String.class)
			.list();
		assertThat(columns).containsExactlyInAnyOrder("query", "times", "last_on");
	}

}
