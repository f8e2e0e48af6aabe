package org.skinprimer.connection;

import org.springframework.boot.context.properties.bind.Binder;

import org.skinprimer.start.StartupCheck;

/** The proxies must be named without a slip: who is believed can lie. */
class ProxyStartupCheck implements StartupCheck {

	@Override
	public void check(Binder settings) {
		settings.bindOrCreate("skinprimer", ConnectionSettings.class);
	}

}
