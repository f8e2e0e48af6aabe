package org.skinprimer.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Rows of text in columns, the first to the left and the others to the right. */
final class Table {

	private final List<List<String>> rows = new ArrayList<>();

	Table(String... head) {
		this.rows.add(List.of(head));
	}

	/** Adds a row. Numbers get two places, small ones four, and none from 100. */
	Table row(Object... cells) {
		this.rows.add(Stream.of(cells).map(Table::text).toList());
		return this;
	}

	private static String text(Object cell) {
		if (cell instanceof Number number) {
			double value = number.doubleValue();
			boolean whole = Math.abs(value) >= 100 || value == Math.rint(value);
			return String.format(Locale.ROOT, whole ? "%,.0f" : (Math.abs(value) < 0.1) ? "%.4f" : "%.2f", value);
		}
		return cell.toString();
	}

	void print() {
		System.out.println(this);
	}

	@Override
	public String toString() {
		StringBuilder text = new StringBuilder();
		for (List<String> row : this.rows) {
			StringBuilder line = new StringBuilder();
			for (int column = 0; column < row.size(); column++) {
				String side = (column == 0) ? "%-" : "%";
				line.append(String.format(Locale.ROOT, side + width(column) + "s  ", row.get(column)));
			}
			text.append(line.toString().stripTrailing()).append(System.lineSeparator());
		}
		return text.toString();
	}

	private int width(int column) {
		return this.rows.stream()
			.filter((row) -> row.size() > column)
			.mapToInt((row) -> row.get(column).length())
			.max()
			.orElseThrow();
	}

}
