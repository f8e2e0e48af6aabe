package org.skinprimer.browser;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Section;
import org.skinprimer.content.Site;
import org.skinprimer.load.SiteReader;

import org.springframework.web.util.HtmlUtils;

/**
 * Draws the pictures that stand for the pages where they are shared: one for each section
 * that has a mark, and one for all other pages. They take the colors, the marks and the
 * words from where the pages take them. Run it again when one of these changes, on a
 * machine that has P052 or another typeface of the site's serifs.
 */
final class SharePictures {

	private static final Path RESOURCES = Path.of("src/main/resources");

	private static final Path FOLDER = Path.of("content/share");

	/** In bytes: the signature of a PNG and its header. */
	private static final int FIRST_PART = 33;

	/** Enough for five hues with their edges. */
	private static final int COLORS = 48;

	private final String page;

	private final String art;

	private final Site site;

	private SharePictures(Site site) throws IOException {
		this.site = site;
		this.art = Files.readString(RESOURCES.resolve("templates/art.html"));
		this.page = Files.readString(Path.of("src/test/resources/org/skinprimer/browser/share-picture.html"))
			.replace("{tokens}",
					Files.readString(RESOURCES.resolve("css/tokens.css")) + site.settings().brand().style().screen())
			.replace("{brand}", drawing("fragment=\"brand(place)\"").orElseThrow())
			.replace("{name}", HtmlUtils.htmlEscape(site.settings().identity().name()));
	}

	/** Needs no arguments; run it in the folder of the project. */
	public static void main(String... arguments) throws IOException {
		SharePictures pictures = new SharePictures(new SiteReader(Path.of("content")).read(Instant.now()));
		Files.createDirectories(FOLDER);
		try (Chromium browser = Chromium.start()) {
			for (Section section : pictures.site.sections()) {
				Optional<String> page = pictures.page(section);
				if (page.isPresent()) {
					pictures.draw(page.get(), section.name(), browser);
				}
			}
			pictures.draw(pictures.whole(), "skin-primer", browser);
		}
	}

	private Optional<String> page(Section section) {
		String line = section.title().replaceFirst("^" + Pattern.quote(section.label()) + ": ", "");
		return drawing("case=\"'" + section.name() + "'\"")
			.map((mark) -> filled("section--" + section.name(), mark, section.label(), line));
	}

	private String whole() {
		String title = this.site.page(PagePath.HOME).map((home) -> home.header().title()).orElse("");
		return filled("picture--site", drawing("fragment=\"home(place)\"").orElseThrow(), title, "");
	}

	private String filled(String style, String mark, String label, String line) {
		Map<String, String> words = Map.of("{class}", style, "{mark}", mark, "{label}", HtmlUtils.htmlEscape(label),
				"{line}", HtmlUtils.htmlEscape(line.substring(0, Math.min(line.length(), 1)).toUpperCase()
						+ line.substring(Math.min(line.length(), 1))));
		String filled = this.page;
		for (Map.Entry<String, String> word : words.entrySet()) {
			filled = filled.replace(word.getKey(), word.getValue());
		}
		return filled;
	}

	private Optional<String> drawing(String of) {
		Matcher found = Pattern.compile("(?s)<svg th:" + Pattern.quote(of) + ".*?</svg>").matcher(this.art);
		return found.find() ? Optional.of(found.group()) : Optional.empty();
	}

	private void draw(String page, String name, Chromium browser) throws IOException {
		Path file = Files.createTempFile("share", ".html");
		Files.writeString(file, page);
		BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(browser.picture(file, 1200, 630)));
		Files.delete(file);
		Path picture = FOLDER.resolve(name + ".png");
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		ImageIO.write(FewColors.of(drawn, COLORS), "png", png);
		Files.write(picture, named(png.toByteArray()));
		System.out.println(picture + ": " + Files.size(picture) + " bytes");
	}

	/** Says within a PNG which site it shows: a text (iTXt) after its first part. */
	private byte[] named(byte[] png) {
		byte[] part = ("iTXtSite\0\0\0\0\0" + this.site.settings().identity().name()).getBytes(StandardCharsets.UTF_8);
		CRC32 sum = new CRC32();
		sum.update(part);
		return ByteBuffer.allocate(png.length + part.length + 8)
			.put(png, 0, FIRST_PART)
			.putInt(part.length - 4)
			.put(part)
			.putInt((int) sum.getValue())
			.put(png, FIRST_PART, png.length - FIRST_PART)
			.array();
	}

}
