package org.skinprimer.connection;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import org.skinprimer.start.CannotStart;

/**
 * Whom the program believes what it says about others.
 *
 * @param proxies addresses and ranges of addresses
 */
@ConfigurationProperties("skinprimer")
record ProxySettings(@DefaultValue List<String> proxies) {

	ProxySettings {
		proxies = List.copyOf(proxies);
		proxies.forEach(ProxySettings::network);
	}

	/** The ranges that are named. */
	List<Network> networks() {
		return this.proxies.stream().map(ProxySettings::network).toList();
	}

	private static Network network(String text) {
		try {
			return Network.of(text.strip());
		}
		catch (IllegalArgumentException ex) {
			throw new CannotStart(
					"Skin Primer cannot start: “" + text.strip() + "” in skinprimer.proxies " + ex.getMessage() + ".");
		}
	}

}
