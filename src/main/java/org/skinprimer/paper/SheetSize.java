package org.skinprimer.paper;

import java.util.List;
import java.util.stream.Stream;

import org.skinprimer.markdown.Notice.Kind;
import org.skinprimer.paper.Sheet.Box;
import org.skinprimer.shared.EmergencyCall;
import org.skinprimer.shared.Place;

/**
 * How large a sheet is printed, and whether it fits on its paper. All lengths are those
 * of {@code leaflet.css}, counted in sizes of the type; what is printed takes no more
 * than is counted here, and {@code SheetPrintTests} holds both together.
 */
public enum SheetSize {

	/** On one page, in type of 11 points. */
	NORMAL(11, 1, 1.25, 0.6, 1),
	/** On two pages at most, in type of 18 points. */
	LARGE(18, 2, 1.21, 0.4, 0.6);

	/**
	 * A4 is the narrower paper, Letter the lower one; less margins of 10 mm, in points.
	 */
	private static final double WIDTH = 595 - 2 * 28.5;

	private static final double HEIGHT = 792 - 2 * 28.5;

	/** Of a code that phones read, in points. */
	private static final double CODE = 71;

	/** At both sides of a box. */
	private static final double SIDES = 1.2;

	private static final double INDENT = 1.2;

	/** Of the title to the text. */
	private static final double TITLE = 1.5;

	/** Above and below what is ticked. */
	private static final double AIR = 0.3;

	/** For what a clinic adds by hand. */
	private static final double ADDED = 3.3;

	/** What a bold or serif letter is wider. */
	private static final double BOLD = 1.1;

	/** The same where few letters are. */
	private static final double PARTLY_BOLD = 1.04;

	/**
	 * Of a page that ends above a line that does not fit any more, with what it heads.
	 */
	private static final int WASTE = 4;

	private final int points;

	private final int pages;

	private final double line;

	private final double gap;

	/** Above and below what stands in a box, its edges included. */
	private final double edges;

	SheetSize(int points, int pages, double line, double gap, double edges) {
		this.points = points;
		this.pages = pages;
		this.line = line;
		this.gap = gap;
		this.edges = edges;
	}

	/**
	 * The size that a word of an address asks for; the normal one if it asks for none.
	 */
	public static SheetSize of(String word) {
		return word.equals("large") ? LARGE : NORMAL;
	}

	/** Whether the type is large. */
	public boolean isLarge() {
		return this == LARGE;
	}

	/** How many pages a sheet may take. */
	public int pages() {
		return this.pages;
	}

	/** What of a sheet is shown: large type leaves no room for what can be asked. */
	public Sheet shown(Sheet sheet) {
		return !isLarge() ? sheet
				: new Sheet(sheet.title(), sheet.points(),
						sheet.tasks().stream().filter((box) -> !box.kind().equals(Kind.ASK.slug())).toList(),
						sheet.limits(), sheet.ticks(), sheet.now(), sheet.today());
	}

	private double em(double points) {
		return points / this.points;
	}

	/** How many lines of text are too many, on either paper; 0 if a sheet fits. */
	public int over(Sheet sheet) {
		double over = height(shown(sheet)) - this.pages * em(HEIGHT) + (this.pages - 1) * WASTE * this.line;
		return (int) Math.max(0, Math.ceil(over / this.line));
	}

	/** How high a sheet in this size is at most, in sizes of its type. */
	public double height(Sheet sheet) {
		double width = em(WIDTH);
		Stream<Double> parts = Stream.of(head(sheet.title()), points(sheet.points(), width),
				boxes(sheet.tasks(), sheet.limits(), width), ticks(sheet.ticks(), width), places(sheet.now(), width),
				places(sheet.today(), width), foot());
		return parts.filter((part) -> part > 0).mapToDouble((part) -> part + this.gap).sum() - this.gap;
	}

	private double head(String title) {
		return Ruler.lines(title, em(WIDTH) / (TITLE * BOLD)) * TITLE * this.line;
	}

	private double points(List<String> points, double width) {
		return points.isEmpty() ? 0 : this.edges + this.line + list(points, width - SIDES);
	}

	private double list(List<String> lines, double width) {
		return lines.stream().mapToDouble((line) -> Ruler.lines(line, width - INDENT) * this.line).sum();
	}

	private double ticks(List<String> ticks, double width) {
		return ticks.isEmpty() ? 0 : list(ticks, width) + ticks.size() * AIR + this.gap + ADDED;
	}

	/** Two columns, unless the type is large or one of them would be empty. */
	private double boxes(List<Box> tasks, List<Box> limits, double width) {
		boolean isWide = isLarge() || tasks.isEmpty() || limits.isEmpty();
		double each = isWide ? width : (width - this.gap) / 2;
		double first = column(tasks, each);
		double second = column(limits, each);
		return isWide ? first + second + ((Math.min(first, second) > 0) ? this.gap : 0) : Math.max(first, second);
	}

	private double column(List<Box> boxes, double width) {
		return boxes.stream()
			.mapToDouble((box) -> this.edges
					+ Ruler.lines("Ask your clinic " + box.heading(), (width - SIDES) / BOLD) * this.line
					+ list(box.lines(), width - SIDES) + this.gap)
			.sum() - (boxes.isEmpty() ? 0 : this.gap);
	}

	/** The signs stand behind where to go. */
	private double places(List<Place> places, double width) {
		return places.isEmpty() ? 0 : this.edges + this.line + places.stream()
			.mapToDouble((place) -> this.line
					* Ruler.lines(go(place) + ": " + String.join(" · ", place.signs()), (width - SIDES) / PARTLY_BOLD))
			.sum();
	}

	private static String go(Place place) {
		return place.before() + place.number().map(EmergencyCall::number).orElse("an ambulance") + place.after();
	}

	/** The clinic on two lines at most, the version, and the address on two. */
	private double foot() {
		return this.edges + Math.max(em(CODE), 5 * this.line);
	}

}
