package org.skinprimer.connection;

import java.time.Duration;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import org.skinprimer.start.CannotStart;

/**
 * How the program meets those who come to it.
 *
 * @param proxies addresses and ranges of addresses that it believes what they say about
 * others
 * @param drain how long it goes on answering after it was told to end; nothing if it ends
 * at once
 */
@ConfigurationProperties("skinprimer")
record ConnectionSettings(@DefaultValue List<String> proxies, @DefaultValue("2s") Duration drain) {

	ConnectionSettings {
		proxies = List.copyOf(proxies);
		proxies.forEach(ConnectionSettings::network);
	}

	/** The ranges that are named. */
	List<Network> networks() {
		return this.proxies.stream().map(ConnectionSettings::network).toList();
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
