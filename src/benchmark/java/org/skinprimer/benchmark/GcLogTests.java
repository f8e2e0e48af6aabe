package org.skinprimer.benchmark;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GcLogTests {

	private static final String LOG = """
			[0.020s][info][gc] Using G1
			[0.512s][info][gc] GC(0) Pause Young (Normal) (G1 Evacuation Pause) 24M->5M(96M) 8.371ms
			[1.204s][info][gc] GC(1) Pause Young (Concurrent Start) (Metadata GC Threshold) 40M->9M(96M) 6.020ms
			[1.204s][info][gc] GC(2) Concurrent Mark Cycle
			[1.230s][info][gc] GC(2) Pause Remark 11M->11M(96M) 3.101ms
			[1.240s][info][gc] GC(2) Pause Cleanup 12M->12M(96M) 0.049ms
			[1.242s][info][gc] GC(2) Concurrent Mark Cycle 38.410ms
			[9.000s][info][gc] GC(3) Pause Full (G1 Compaction Pause) 95M->61M(96M) 121.500ms
			""";

	@Test
	void pausesAreReadAndWorkBesideTheProgramIsNot() {
		assertThat(GcLog.read(LOG).pauses()).containsExactly(8.371, 6.020, 3.101, 0.049, 121.5);
	}

	@Test
	void fullCollectionsAreToldApart() {
		GcLog log = GcLog.read(LOG);
		assertThat(log.full()).containsExactly(121.5);
		assertThat(log.longest()).isEqualTo(121.5);
	}

	@Test
	void noneIsZero() {
		GcLog log = GcLog.read("[0.020s][info][gc] Using Serial\n");
		assertThat(log.longest()).isZero();
		assertThat(log.longestFull()).isZero();
	}

}
