package org.skinprimer.benchmark;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a site of some size took.
 *
 * @param articles how many it has
 * @param text how many bytes their files have
 * @param starts what the program took, a round each
 * @param builds what hugo took, empty if it is not there
 */
record Scale(int articles, long text, List<FullStart> starts, List<HugoSite.Built> builds) {

	private static final Bar TIME = Bar.atMost(1);

	private static final Bar MEMORY = Bar.atMost(0.5);

	/** For ten times the articles. */
	private static final Bar GROWTH = Bar.atMost(11);

	/** Kilobytes of heap for each article, beside its text. */
	private static final Bar HEAP = Bar.atMost(60);

	/** The median of something over all rounds. */
	double median(ToDoubleFunction<FullStart> what) {
		return Median.of(this.starts.stream().map(what::applyAsDouble).toList());
	}

	/** Adds what was measured to a table. */
	void rows(Table table) {
		String size = String.format("%,d", this.articles);
		row(table, size + ", first page, s", median(FullStart::first), built(HugoSite.Built::seconds), TIME);
		table.row(size + ", checked too, s", median(FullStart::checked));
		row(table, size + ", searchable too, s", median(FullStart::complete), built(HugoSite.Built::seconds), TIME);
		String processor = size + ", processor time, s";
		if (this.builds.isEmpty()) {
			table.row(processor, median(FullStart::processor));
		}
		else {
			double theirs = built(HugoSite.Built::processor);
			table.row(processor, median(FullStart::processor), theirs, median(FullStart::processor) / theirs);
		}
		row(table, size + ", most memory, MB", Processes.megabytes(median(FullStart::peak)),
				Processes.megabytes(built(HugoSite.Built::peak)), MEMORY);
		table.row(size + ", heap in use, MB", median(FullStart::heap) / 1e6);
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
