package org.skinprimer.live;

import java.util.function.Consumer;

import org.springframework.boot.context.properties.bind.Binder;

import org.skinprimer.load.LastGood;
import org.skinprimer.load.SiteReader;
import org.skinprimer.load.UnreadableContent;
import org.skinprimer.start.CannotStart;
import org.skinprimer.start.StartupCheck;

/** There must be a content folder with settings that can be used. */
public class ContentStartupCheck implements StartupCheck {

	@Override
	public void check(Binder settings) {
		look(settings, SiteReader::requireReadable);
	}

	/**
	 * Looks closer, as soon as it is known what was good before.
	 * @param settings gives the settings of the program
	 * @param lastGood knows what to use in place of settings of the site that are broken
	 * @throws CannotStart if there is nothing to serve
	 */
	public static void check(Binder settings, LastGood lastGood) {
		look(settings, (reader) -> reader.requireUsable(lastGood));
	}

	private static void look(Binder settings, Consumer<SiteReader> reading) {
		ContentSettings content = settings.bindOrCreate("skinprimer.content", ContentSettings.class);
		try {
			reading.accept(new SiteReader(content.folder()));
		}
		catch (UnreadableContent ex) {
			throw new CannotStart(ex.getMessage());
		}
	}

}
