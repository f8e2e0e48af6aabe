package org.skinprimer.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/**
 * The files of the design. Each address holds the file's hash, so that browsers may keep
 * it.
 */
@Component
public class Assets {

	/** The parts of the stylesheet of each page, in the order of its layers. */
	private static final List<String> STYLES = List.of("tokens", "base", "layout", "components", "words");

	/** What a printer adds to it, which no screen waits for. */
	private static final List<String> PRINT_STYLES = List.of("print");

	/** What those add to it who ask for more contrast or for colors of their own. */
	private static final List<String> CONTRAST_STYLES = List.of("contrast");

	/** What pages that are no articles add to it. */
	private static final List<String> PAGE_STYLES = List.of("pages");

	/** The parts of what only the editors' desk adds to it. */
	private static final List<String> DESK_STYLES = List.of("desk", "guide");

	/** The parts of what only the pack to take home adds to it. */
	private static final List<String> PACK_STYLES = List.of("pack");

	/** What only the search adds to it. */
	private static final List<String> SEARCH_STYLES = List.of("search");

	/** The picture of all pages outside the sections. */
	private static final String SITE = "skin-primer";

	private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);

	private final Map<String, Asset> assets = new HashMap<>();

	private final String stylesheet;

	private final String print;

	private final String contrast;

	private final String pages;

	private final String desk;

	private final String pack;

	private final String search;

	private final String icon;

	/** The addresses of the pictures for sharing, by section. */
	private final Map<String, String> shares = new HashMap<>();

	public Assets() {
		this.stylesheet = add("skinprimer", "css", CSS, styles(STYLES));
		this.print = add("print", "css", CSS, styles(PRINT_STYLES));
		this.contrast = add("contrast", "css", CSS, styles(CONTRAST_STYLES));
		this.pages = add("pages", "css", CSS, styles(PAGE_STYLES));
		this.desk = add("desk", "css", CSS, styles(DESK_STYLES));
		this.pack = add("pack", "css", CSS, styles(PACK_STYLES));
		this.search = add("search", "css", CSS, styles(SEARCH_STYLES));
		this.icon = add("favicon", "svg", MediaType.valueOf("image/svg+xml"), read("design/favicon.svg"));
		addShares();
	}

	/** The address of the stylesheet of each page. */
	String stylesheet() {
		return this.stylesheet;
	}

	/** The address of what a printer adds to the stylesheet. */
	String print() {
		return this.print;
	}

	/** The address of what those add who ask for more contrast. */
	String contrast() {
		return this.contrast;
	}

	/** The address of what pages that are no articles add to the stylesheet. */
	String pages() {
		return this.pages;
	}

	/** The address of what only the editors' desk adds to the stylesheet. */
	String desk() {
		return this.desk;
	}

	/** The address of what only the pack to take home adds to the stylesheet. */
	String pack() {
		return this.pack;
	}

	/** The address of what only the search adds to the stylesheet. */
	String search() {
		return this.search;
	}

	/** The address of the icon that browsers show beside the title. */
	String icon() {
		return this.icon;
	}

	/** The addresses of all files. */
	public Set<String> addresses() {
		return this.assets.keySet();
	}

	/**
	 * The address of the picture that stands for a page where it is shared.
	 * @param section the folder of its section; one without a picture of its own has that
	 * of the site
	 */
	String share(String section) {
		return this.shares.getOrDefault(section, this.shares.getOrDefault(SITE, ""));
	}

	public Optional<Asset> at(String address) {
		return Optional.ofNullable(this.assets.get(address));
	}

	/**
	 * Where a file is now that another version of the program served at an address.
	 * During a change of versions, a page of the one node asks the other for its
	 * stylesheet.
	 */
	Optional<String> onceAt(String address) {
		String name = withoutHash(address);
		return this.assets.keySet().stream().filter((now) -> withoutHash(now).equals(name)).findFirst();
	}

	private static String withoutHash(String address) {
		return address.replaceFirst("\\.[0-9a-f]{8}\\.", ".");
	}

	private String add(String name, String extension, MediaType type, byte[] bytes) {
		String address = "/assets/" + name + "." + DigestUtils.md5DigestAsHex(bytes).substring(0, 8) + "." + extension;
		this.assets.put(address, new Asset(type, bytes));
		return address;
	}

	private void addShares() {
		try {
			for (Resource picture : new PathMatchingResourcePatternResolver()
				.getResources("classpath*:design/share/*.png")) {
				String name = String.valueOf(picture.getFilename()).replace(".png", "");
				this.shares.put(name, add(name, "png", MediaType.IMAGE_PNG, picture.getContentAsByteArray()));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] styles(List<String> parts) {
		return parts.stream()
			.map((part) -> new String(read("css/" + part + ".css"), StandardCharsets.UTF_8))
			.map(CssMinifier::of)
			.collect(Collectors.joining())
			.getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] read(String path) {
		try {
			return new ClassPathResource(path).getContentAsByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("the program is incomplete: " + path + " is missing", ex);
		}
	}

	/**
	 * A file of the design.
	 *
	 * @param type its media type
	 * @param bytes what is sent
	 */
	record Asset(MediaType type, byte[] bytes) {
	}

}
