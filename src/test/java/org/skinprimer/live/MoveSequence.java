package org.skinprimer.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.skinprimer.content.PagePath;

/**
 * Moves the articles of a folder about as editors do, by chance but always the same, and
 * knows where each of them must be found.
 */
final class MoveSequence {

	private static final List<String> FOLDERS = List.of("preparation", "procedure", "aftercare", "results", "faq");

	private static final List<String> TYPOS = List.of("order: ", "Order ", "title: ", "titel: ", "description: ",
			"description ");

	private final Path folder;

	private final Random random;

	/** The address of each article, by the one at which it began. */
	private final Map<PagePath, PagePath> articles = new HashMap<>();

	/** The good texts of the articles whose files are broken. */
	private final Map<PagePath, String> broken = new HashMap<>();

	/** Each address that an article left, and the article. */
	private final Map<PagePath, PagePath> left = new HashMap<>();

	private final Set<PagePath> edited = new HashSet<>();

	private int names;

	MoveSequence(Path folder, long seed) throws IOException {
		this.folder = folder;
		this.random = new Random(seed);
		for (String section : FOLDERS) {
			try (Stream<Path> files = Files.list(folder.resolve(section))) {
				files.map((file) -> section + "/" + file.getFileName())
					.filter((name) -> name.endsWith(".md") && !name.endsWith("/index.md"))
					.map(PagePath::ofFile)
					.forEach((path) -> this.articles.put(path, path));
			}
		}
	}

	/** Where each article must be, by the address at which it began. */
	Map<PagePath, PagePath> articles() {
		return this.articles;
	}

	/** The articles whose text nobody has touched. */
	Set<PagePath> untouched() {
		Set<PagePath> untouched = new HashSet<>(this.articles.keySet());
		untouched.removeAll(this.edited);
		return untouched;
	}

	/** Where visitors must be led from each address that was left. */
	Map<PagePath, PagePath> ways() {
		Map<PagePath, PagePath> ways = new HashMap<>();
		this.left.forEach((from, article) -> ways.put(from, this.articles.get(article)));
		ways.keySet().removeAll(this.articles.values());
		return ways;
	}

	/** Makes the next step, and tells in words which one it was. */
	String next() throws IOException, InterruptedException {
		List<PagePath> all = new ArrayList<>(this.articles.keySet().stream().sorted().toList());
		PagePath article = all.get(this.random.nextInt(all.size()));
		PagePath other = all.get(this.random.nextInt(all.size()));
		return switch (this.random.nextInt(9)) {
			case 0 -> rename(article, here(article));
			case 1 -> rename(article, away());
			case 2 -> undo(article);
			case 3 -> breakOnTheWay(article);
			case 4 -> rewrite(article);
			case 5 -> swap(article, other);
			case 6 -> withPause(article);
			case 7 -> copyFirst(article);
			default -> withItsPictures(article);
		};
	}

	private String rename(PagePath article, PagePath there) throws IOException {
		String what = "mv " + this.articles.get(article) + " " + there;
		Files.move(file(this.articles.get(article)), file(there), StandardCopyOption.ATOMIC_MOVE);
		arrived(article, there);
		return what;
	}

	private String undo(PagePath article) throws IOException {
		boolean free = !this.articles.containsValue(article);
		return free ? "back: " + rename(article, article) : mend(article);
	}

	private String mend(PagePath article) throws IOException {
		String good = this.broken.remove(article);
		if (good != null) {
			write(file(this.articles.get(article)), good);
		}
		return "mend " + this.articles.get(article);
	}

	private String breakOnTheWay(PagePath article) throws IOException {
		mend(article);
		this.edited.add(article);
		PagePath there = away();
		String good = Files.readString(file(this.articles.get(article)));
		int typo = this.random.nextInt(TYPOS.size() / 2) * 2;
		write(file(this.articles.get(article)), good.replaceFirst("(?m)^" + TYPOS.get(typo), TYPOS.get(typo + 1)));
		String what = "typo, " + rename(article, there);
		this.broken.put(article, good);
		return what;
	}

	private String rewrite(PagePath article) throws IOException {
		mend(article);
		this.edited.add(article);
		String text = Files.readString(file(this.articles.get(article)));
		String title = "A new title, number " + (++this.names);
		Files.delete(file(this.articles.get(article)));
		PagePath there = away();
		write(file(there), text.replaceFirst("(?m)^title: .*$", "title: " + title).replaceFirst("\\bskin\\b", "face"));
		String what = "new title and word, " + this.articles.get(article) + " to " + there;
		arrived(article, there);
		return what;
	}

	private String swap(PagePath one, PagePath other) throws IOException {
		PagePath here = this.articles.get(one);
		PagePath there = this.articles.get(other);
		if (!here.equals(there)) {
			Path aside = this.folder.resolve("." + (++this.names));
			Files.move(file(here), aside);
			Files.move(file(there), file(here));
			Files.move(aside, file(there));
			this.articles.put(one, there);
			this.articles.put(other, here);
		}
		return "swap " + here + " and " + there;
	}

	private String withPause(PagePath article) throws IOException, InterruptedException {
		byte[] text = Files.readAllBytes(file(this.articles.get(article)));
		PagePath there = away();
		Files.delete(file(this.articles.get(article)));
		TimeUnit.MILLISECONDS.sleep(this.random.nextInt(200));
		Files.write(file(there), text);
		String what = "delete, then write " + this.articles.get(article) + " as " + there;
		arrived(article, there);
		return what;
	}

	private String copyFirst(PagePath article) throws IOException, InterruptedException {
		PagePath there = here(article);
		Path from = file(this.articles.get(article));
		Files.copy(from, file(there));
		TimeUnit.MILLISECONDS.sleep(this.random.nextInt(200));
		Files.delete(from);
		String what = "copy, then delete " + this.articles.get(article) + " as " + there;
		arrived(article, there);
		return what;
	}

	private String withItsPictures(PagePath article) throws IOException {
		Path from = file(this.articles.get(article)).getParent();
		PagePath there = away();
		try (Stream<Path> pictures = Files.list(from)) {
			for (Path picture : pictures.filter((file) -> file.toString().endsWith(".svg")).toList()) {
				Path copy = file(there).resolveSibling(picture.getFileName());
				if (!Files.exists(copy)) {
					Files.copy(picture, copy);
				}
			}
		}
		return "with pictures, " + rename(article, there);
	}

	private void arrived(PagePath article, PagePath there) {
		this.left.put(this.articles.put(article, there), article);
	}

	private PagePath here(PagePath article) {
		return new PagePath("/" + this.articles.get(article).folder() + "/moved-" + (++this.names));
	}

	private PagePath away() {
		return new PagePath("/" + FOLDERS.get(this.random.nextInt(FOLDERS.size())) + "/moved-" + (++this.names));
	}

	private Path file(PagePath path) {
		return this.folder.resolve(path.value().substring(1) + ".md");
	}

	private static void write(Path file, String text) throws IOException {
		Path aside = file.resolveSibling("." + file.getFileName());
		Files.writeString(aside, text);
		Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

}
