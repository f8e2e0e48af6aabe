package org.skinprimer.live;

import java.nio.file.Path;

import org.skinprimer.TestContent;
import org.skinprimer.history.ForgetfulHistory;

import org.springframework.util.FileSystemUtils;

/**
 * The content of a program that runs for many classes of tests, each of which writes its
 * own.
 */
public final class SharedContent {

	private final Path folder;

	private final LiveSite live;

	private final ForgetfulHistory history;

	SharedContent(ContentSettings settings, LiveSite live, ForgetfulHistory history) {
		this.folder = settings.folder();
		this.live = live;
		this.history = history;
	}

	/** Replaces all that is there; nothing of it is remembered. */
	public void write(String files) {
		FileSystemUtils.deleteRecursively(this.folder.toFile());
		TestContent.write(this.folder, "");
		this.live.refresh();
		this.history.forget();
		TestContent.write(this.folder, files);
		this.live.refresh();
	}

}
