package org.skinprimer.launch;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.skinprimer.content.SiteSettings;
import org.skinprimer.security.DeskLock;

/** Where visitors find the site, and whether anybody can listen on the way. */
final class AddressSteps {

	private static final String KEY = "baseUrl";

	/**
	 * Names and numbers that lead nowhere outside of a house (RFC 1918, 2606, 6761,
	 * 6762).
	 */
	private static final Pattern PRIVATE = Pattern.compile("localhost|.*\\.(?:localhost|local|test|invalid|internal|"
			+ "example|lan|home\\.arpa)|(?:.*\\.)?example\\.(?:com|net|org)|\\[.*]|[^.]+|0\\.0\\.0\\.0|"
			+ "(?:127|10)(?:\\.\\d+){3}|192\\.168(?:\\.\\d+){2}|169\\.254(?:\\.\\d+){2}|"
			+ "172\\.(?:1[6-9]|2\\d|3[01])(?:\\.\\d+){2}");

	private AddressSteps() {
	}

	static Stream<Step> of(SiteSettings settings, WrittenSettings written, DeskLock lock) {
		return Stream.of(address(settings.baseUrl(), written), https(settings.baseUrl(), written, lock));
	}

	private static Step address(String baseUrl, WrittenSettings written) {
		String host = URI.create(baseUrl).getHost().toLowerCase(Locale.ROOT);
		boolean isPrivate = PRIVATE.matcher(host).matches();
		return new Step("Public address", (isPrivate ? "only you can reach " : "visitors come to ") + baseUrl,
				isPrivate ? List.of(written.open(KEY,
						"`baseUrl` is " + baseUrl
								+ ", which nobody else can reach: search engines, feeds, shared links and codes "
								+ "on paper lead there",
						"write the public address of the site, such as https://www.example.org")) : List.of());
	}

	private static Step https(String baseUrl, WrittenSettings written, DeskLock lock) {
		String name = "HTTPS";
		if (!baseUrl.startsWith("https:")) {
			return new Step(name, "pages go over the network in plain text",
					List.of(written.open(KEY,
							"`baseUrl` does not begin with https://, so others can read and change what visitors "
									+ "and editors send and get",
							"get a certificate, which costs nothing at Let’s Encrypt, and write https:// here")));
		}
		if (!lock.isClosed() && !lock.requiresHttps()) {
			return new Step(name, "pages come over HTTPS, and the desk answers without it too",
					List.of(written.advised(KEY,
							"the editors’ desk may be opened without HTTPS, so its password "
									+ "may be read on the way",
							"set skinprimer.editor.require-https to true where the program runs; behind a proxy, "
									+ "name the proxy in skinprimer.proxies first")));
		}
		return new Step(name, "pages come over HTTPS", List.of());
	}

}
