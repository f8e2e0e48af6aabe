package org.skinprimer.sheet;

import java.util.Optional;
import java.util.regex.Pattern;

import org.skinprimer.content.SiteSettings;
import org.skinprimer.form.Field;
import org.skinprimer.shared.EmergencyCall;
import org.skinprimer.web.QueryString;

/**
 * Whose sheet it is.
 *
 * @param name the name of the clinic, empty if nobody said it
 * @param phone its telephone number as it is printed, empty if nobody said it
 * @param call what calls it, empty if the number is none that can be called
 */
record ClinicLine(String name, String phone, Optional<String> call) {

	/** In characters; two lines of the sheet hold more. */
	static final int LONGEST_NAME = 80;

	/** In characters. */
	static final int LONGEST_PHONE = 40;

	/** Signs that nobody sees: they would turn or break what stands beside them. */
	private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}\\s]+");

	/**
	 * What an address says of a clinic. Where it says nothing, a site with a number is
	 * the clinic's own.
	 */
	static ClinicLine of(QueryString address, SiteSettings settings) {
		Optional<EmergencyCall> own = settings.phone();
		String name = printable(address.value("clinic"), LONGEST_NAME);
		String phone = printable(address.value("phone"), LONGEST_PHONE);
		boolean isOwn = name.isEmpty() && phone.isEmpty() && own.isPresent();
		String shown = phone.isEmpty() ? own.map(EmergencyCall::number).orElse("") : phone;
		return new ClinicLine(isOwn ? printable(settings.identity().publisher(), LONGEST_NAME) : name, shown,
				phone.isEmpty() ? own.map(EmergencyCall::address) : call(phone));
	}

	private static Optional<String> call(String phone) {
		try {
			return Optional.of(EmergencyCall.clinic(phone).address());
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/** What paper has room for. */
	private static String printable(String typed, int longest) {
		String text = UNSEEN.matcher(typed).replaceAll(" ").strip();
		return (text.codePointCount(0, text.length()) <= longest) ? text
				: text.substring(0, text.offsetByCodePoints(0, longest - 1)).strip() + "…";
	}

	/**
	 * A question of the form, with its mistake if what was typed is not printed whole.
	 */
	static Field field(String name, QueryString address, int longest, String mistake) {
		String typed = address.value(name);
		Field field = Field.of(name, typed);
		return (typed.strip().codePointCount(0, typed.strip().length()) <= longest) ? field : field.wrong(mistake);
	}

}
