package org.skinprimer.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.skinprimer.brand.Style;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/**
 * The files of the design. Each address holds the file's hash, so that browsers may keep
 * it.
 */
@Component
public class Assets {

	/** The stylesheets and the files they are made of, in the order of their layers. */
	private static final Map<String, List<String>> STYLES = Map.ofEntries(
			// What each page loads.
			Map.entry("skinprimer.css", List.of("tokens", "base", "layout", "components", "words")),
			// What wide windows add, which no phone waits for.
			Map.entry("wide.css", List.of("wide")),
			// What a printer adds, which no screen waits for.
			Map.entry("print.css", List.of("paper", "print")),
			Map.entry("print-leaflet.css", List.of("leaflet-paper", "print")),
			// What those add who ask for more contrast or for colors of their own.
			Map.entry("contrast.css", List.of("contrast")),
			// What pages that are no articles add.
			Map.entry("pages.css", List.of("pages")),
			// What only some of those add.
			Map.entry("search.css", List.of("search")), Map.entry("triage.css", List.of("answer", "triage")),
			Map.entry("form.css", List.of("form", "plan")), Map.entry("sheet.css", List.of("form", "answer", "sheet")),
			Map.entry("days.css", List.of("days")), Map.entry("pack.css", List.of("pack")),
			Map.entry("leaflet.css", List.of("leaflet")), Map.entry("version.css", List.of("version")),
			Map.entry("desk.css", List.of("desk", "guide")));

	/** What only the site of a clinic shows. */
	private static final String OF_CLINIC = "brand";

	/** How many files of this and of earlier settings are kept. */
	private static final int MOST_MADE = 20;

	private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);

	private static final MediaType DRAWING = MediaType.valueOf("image/svg+xml");

	/** The texts of the stylesheets, without what a site adds. */
	private final Map<String, String> styles = new HashMap<>();

	private final Map<String, String> addresses = new HashMap<>();

	private final Map<String, Asset> assets = new ConcurrentHashMap<>();

	/** The addresses of what was made for a site, by all that it says. */
	private final Map<String, String> made = new LinkedHashMap<>();

	public Assets() {
		STYLES.forEach((name, files) -> this.styles.put(name, styles(files)));
		this.styles.forEach((name, text) -> this.addresses.put(name, add(name, CSS, bytes(text))));
		this.styles.put(OF_CLINIC, styles(List.of(OF_CLINIC)));
	}

	/**
	 * The address of a file.
	 * @param name its name without a hash, such as {@code print.css}
	 */
	String address(String name) {
		return Optional.ofNullable(this.addresses.get(name))
			.orElseThrow(() -> new IllegalArgumentException("the design has no " + name));
	}

	/**
	 * The address of a stylesheet with what a site adds to it.
	 * @param name its name without a hash, such as {@code print.css}
	 */
	String address(String name, Style style) {
		return switch (name) {
			case "skinprimer.css" -> styled(name, style.screen() + (style.isOwn() ? this.styles.get(OF_CLINIC) : ""));
			case "contrast.css" -> styled(name, style.contrast());
			default -> address(name);
		};
	}

	private String styled(String name, String more) {
		return made(name, CSS, this.styles.get(name) + more);
	}

	private synchronized String made(String name, MediaType type, String text) {
		String known = this.made.get(name + text);
		if (known != null) {
			return known;
		}
		for (Iterator<String> oldest = this.made.values().iterator(); this.made.size() >= MOST_MADE; oldest.remove()) {
			this.assets.remove(oldest.next());
		}
		String made = add(name, type, bytes(text));
		this.made.put(name + text, made);
		return made;
	}

	/** The address of the icon of a site that names none. */
	String icon(Style style) {
		return made("icon.svg", DRAWING, style.icon());
	}

	/** The addresses of all files as a site has them. */
	public Set<String> addresses(Style style) {
		return this.addresses.keySet().stream().map((name) -> address(name, style)).collect(Collectors.toSet());
	}

	/** The file at an address. */
	public Optional<Asset> at(String address) {
		return Optional.ofNullable(this.assets.get(address));
	}

	/**
	 * Where a file is now that another version of the program served at an address.
	 * During a change of versions, a page of the one node asks the other for its
	 * stylesheet.
	 */
	Optional<String> onceAt(String address, Style style) {
		String name = address.replaceFirst("^/assets/", "").replaceFirst("\\.[0-9a-f]{8}\\.", ".");
		return this.addresses.containsKey(name) ? Optional.of(address(name, style)) : Optional.empty();
	}

	private String add(String name, MediaType type, byte[] bytes) {
		int dot = name.lastIndexOf('.');
		String hash = DigestUtils.md5DigestAsHex(bytes).substring(0, 8);
		String address = "/assets/" + name.substring(0, dot) + "." + hash + name.substring(dot);
		this.assets.put(address, new Asset(type, bytes));
		return address;
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static String styles(List<String> files) {
		return files.stream()
			.map((file) -> text("css/" + file + ".css"))
			.map(CssMinifier::of)
			.collect(Collectors.joining());
	}

	private static String text(String file) {
		return new String(read(new ClassPathResource(file)), StandardCharsets.UTF_8);
	}

	private static byte[] read(Resource file) {
		try {
			return file.getContentAsByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("the program is incomplete: " + file + " cannot be read", ex);
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
