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
		double seconds = this.builds.isEmpty() ? Double.NaN
				: Median.of(this.builds.stream().map(HugoSite.Built::seconds).toList());
		row(table, size + ", first page, s", median(FullStart::first), seconds, TIME);
		table.row(size + ", checked too, s", median(FullStart::checked));
		row(table, size + ", searchable too, s", median(FullStart::complete), seconds, TIME);
		row(table, size + ", most memory, MB", median(FullStart::peak) / 1000, this.builds.isEmpty() ? Double.NaN
				: Median.of(this.builds.stream().map(HugoSite.Built::peak).toList()) / 1000, MEMORY);
		table.row(size + ", heap in use, MB", median(FullStart::heap) / 1e6);
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
