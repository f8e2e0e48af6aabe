package org.skinprimer.security;

import org.springframework.boot.context.properties.bind.Binder;

import org.skinprimer.start.StartupCheck;

/** The password of the desk must not be weak. */
class EditorStartupCheck implements StartupCheck {

	@Override
	public void check(Binder settings) {
		settings.bindOrCreate("skinprimer.editor", EditorSettings.class);
	}

}
