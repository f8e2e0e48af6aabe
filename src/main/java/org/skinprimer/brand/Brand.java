package org.skinprimer.brand;

import java.util.EnumMap;
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
 */
public record Brand(Contact contact, Optional<Palette> color, Style style, Map<BrandPicture, LocatedText> pictures) {

	public Brand {
		pictures = Map.copyOf(pictures);
	}

	/** Reads what the settings say of it. */
	public static Brand read(YamlMap settings) {
		Map<BrandPicture, LocatedText> pictures = new EnumMap<>(BrandPicture.class);
		for (BrandPicture use : BrandPicture.values()) {
			settings.writtenText(use.key()).ifPresent((name) -> pictures.put(use, name));
		}
		Contact contact = Contact.read(settings);
		Optional<Palette> color = Hues.color(settings);
		boolean isOwn = settings.has("phone") || !contact.isEmpty() || pictures.containsKey(BrandPicture.LOGO);
		Style style = Style.of(color, Hues.sections(settings.maps("sections")), isOwn);
		return new Brand(contact, color, style, pictures);
	}

	/** The name of the picture for a use, as the settings say it. */
	public Optional<LocatedText> picture(BrandPicture use) {
		return Optional.ofNullable(this.pictures.get(use));
	}

}
