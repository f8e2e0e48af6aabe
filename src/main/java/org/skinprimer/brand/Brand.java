package org.skinprimer.brand;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.skinprimer.color.Palette;
import org.skinprimer.yaml.LocatedText;
import org.skinprimer.yaml.YamlMap;

/**
 * What a clinic makes its own, from {@code site.yaml}.
 *
 * @param contact how it is reached
 * @param color its color
 * @param style what it adds to the stylesheets of the design
 * @param pictures the names of its pictures
 * @param shares the names of the pictures of sections that are shared, by their folders
 */
public record Brand(Contact contact, Optional<Palette> color, Style style, Map<BrandPicture, LocatedText> pictures,
		Map<String, LocatedText> shares) {

	public Brand {
		pictures = Map.copyOf(pictures);
		shares = Map.copyOf(shares);
	}

	/** Reads what the settings say of it. */
	public static Brand read(YamlMap settings) {
		Map<BrandPicture, LocatedText> pictures = new EnumMap<>(BrandPicture.class);
		for (BrandPicture use : BrandPicture.values()) {
			settings.writtenText(use.key()).ifPresent((name) -> pictures.put(use, name));
		}
		Contact contact = Contact.read(settings);
		Optional<Palette> color = Hues.color(settings);
		Map<String, LocatedText> shares = new HashMap<>();
		List<YamlMap> sections = settings.maps("sections");
		sections.forEach((section) -> section.writtenText(BrandPicture.SHARE.key())
			.ifPresent((name) -> shares.putIfAbsent(section.text("folder").orElse(""), name)));
		boolean isOwn = settings.has("phone") || !contact.isEmpty() || pictures.containsKey(BrandPicture.LOGO);
		Style style = Style.of(settings.text("name").orElse(""), color, Hues.sections(sections), isOwn);
		return new Brand(contact, color, style, pictures, shares);
	}

	/**
	 * The name of the picture that stands for the pages of a section, if it has its own.
	 */
	public Optional<LocatedText> share(String section) {
		return Optional.ofNullable(this.shares.get(section));
	}

	/** The name of the picture for a use, as the settings say it. */
	public Optional<LocatedText> picture(BrandPicture use) {
		return Optional.ofNullable(this.pictures.get(use));
	}

}
