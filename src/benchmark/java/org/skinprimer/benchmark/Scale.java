package org.skinprimer.benchmark;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a site of some size took.
 *
 * @param articles how many it has
 * @param text how many bytes their files have
 * @param starts what the program took from nothing, a round each
 * @param restarts what it took when it was started again, with nothing changed
 * @param builds what hugo took, empty if it is not there
 */
record Scale(int articles, long text, List<FullStart> starts, List<FullStart> restarts, List<HugoSite.Built> builds) {

	private static final Bar FIRST = Bar.atMost(1);

	private static final Bar COMPLETE = Bar.atMost(2.5);

	private static final Bar FIRST_AGAIN = Bar.atMost(0.6);

	private static final Bar COMPLETE_AGAIN = Bar.atMost(0.8);

	private static final Bar MEMORY = Bar.atMost(0.4);

	/** For ten times the articles. */
	private static final Bar GROWTH = Bar.atMost(11);

	/** Kilobytes of heap for each article, beside its text. */
	private static final Bar HEAP = Bar.atMost(35);

	/** The median of something over all rounds. */
	double median(ToDoubleFunction<FullStart> what) {
		return median(this.starts, what);
	}

	private static double median(List<FullStart> starts, ToDoubleFunction<FullStart> what) {
		return Median.of(starts.stream().map(what::applyAsDouble).toList());
	}

	/** Adds what was measured to a table. */
	void rows(Table table) {
		String size = String.format("%,d", this.articles);
		rows(size, this.starts, table, FIRST, COMPLETE);
		rows(size + " again", this.restarts, table, FIRST_AGAIN, COMPLETE_AGAIN);
		row(table, size + ", most memory, MB", Processes.megabytes(median(FullStart::peak)),
				Processes.megabytes(built(HugoSite.Built::peak)), MEMORY);
		table.row(size + ", heap in use, MB", median(FullStart::heap) / 1e6);
	}

	private void rows(String size, List<FullStart> starts, Table table, Bar first, Bar complete) {
		row(table, size + ", first page, s", median(starts, FullStart::first), built(HugoSite.Built::seconds), first);
		table.row(size + ", checked too, s", median(starts, FullStart::checked));
		row(table, size + ", searchable too, s", median(starts, FullStart::complete), built(HugoSite.Built::seconds),
				complete);
		double processor = median(starts, FullStart::processor);
		table.row(size + ", processor time, s", processor, built(HugoSite.Built::processor),
				processor / built(HugoSite.Built::processor));
	}

	/** The median of something that hugo took. */
	private double built(ToDoubleFunction<HugoSite.Built> what) {
		return this.builds.isEmpty() ? Double.NaN : Median.of(this.builds.stream().map(what::applyAsDouble).toList());
	}

	private void row(Table table, String what, double ours, double theirs, Bar bar) {
		if (this.builds.isEmpty()) {
			table.row(what, ours);
		}
		else {
			table.row(what, ours, theirs, ours / theirs, bar.beside(ours / theirs));
		}
	}

	/** Adds how much more it took than a site of a tenth of the size. */
	void growth(Scale tenth, Table table) {
		double growth = median(FullStart::complete) / tenth.median(FullStart::complete);
		table.row("time from %,d to %,d".formatted(tenth.articles, this.articles), "", "", growth,
				GROWTH.beside(growth));
		double heap = median(FullStart::heap) - this.text - tenth.median(FullStart::heap) + tenth.text;
		double each = heap / (this.articles - tenth.articles) / 1000;
		table.row("heap of an article beside its text, kB", each, "", "", HEAP.beside(each));
	}

}
