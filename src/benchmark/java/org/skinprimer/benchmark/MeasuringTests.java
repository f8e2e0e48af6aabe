package org.skinprimer.benchmark;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Medians, bars, tables, options, and what the system says of memory. */
class MeasuringTests {

	@Test
	void theMedianIsTheOneInTheMiddle() {
		assertThat(Median.of(List.of(9.0, 1.0, 5.0))).isEqualTo(5);
		assertThat(Median.of(List.of(4, 1, 3, 2))).isEqualTo(2.5);
		assertThatIllegalArgumentException().isThrownBy(() -> Median.of(List.of()));
	}

	@Test
	void aBarSaysWhetherItIsReached() {
		assertThat(Bar.atLeast(0.4).beside(0.4)).isEqualTo(">= 0.4 reached");
		assertThat(Bar.atLeast(0.4).beside(0.39)).isEqualTo(">= 0.4 missed");
		assertThat(Bar.atMost(300).beside(120)).isEqualTo("<= 300 reached");
		assertThat(Bar.atMost(300).beside(Double.NaN)).isEqualTo("<= 300 missed");
	}

	@Test
	void theColumnsOfATableStandBelowEachOther() {
		Table table = new Table("", "program", "bar").row("rate", 12345.6, "x").row("times", 0.5);
		assertThat(table.toString().lines()).containsExactly("       program  bar", "rate    12,346    x",
				"times     0.50");
	}

	@Test
	void optionsHaveNamesAndValues() {
		Options options = Options.of("--path=/a=b", "--articles=1,20");
		assertThat(options.text("path", "/")).isEqualTo("/a=b");
		assertThat(options.numbers("articles", "5")).containsExactly(1, 20);
		assertThat(options.number("rounds", 5)).isEqualTo(5);
		assertThatExceptionOfType(Failure.class).isThrownBy(() -> Options.of("100"));
	}

	@Test
	void memoryIsReadFromWhatTheSystemSays() {
		String status = "Name:\tjava\nVmPeak:\t 9000 kB\nVmHWM:\t  336120 kB\nVmRSS:\t  300000 kB\n";
		assertThat(Processes.kilobytes(status, "VmHWM")).isEqualTo(336120);
		assertThat(Processes.kilobytes(status, "VmRSS")).isEqualTo(300000);
		assertThat(Processes.kilobytes("", "VmRSS")).isZero();
	}

}
