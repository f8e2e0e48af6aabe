package org.skinprimer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Asks the running site, the way a browser would, but follows no redirect by itself. */
public final class RunningSite {

	/** The password of the desk in tests. */
	public static final String PASSWORD = "kühl & trocken: lagern";

	/** What a browser sends for an editor who knows it. */
	public static final String CREDENTIALS = basic("editor", PASSWORD);

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	private final String base;

	private final List<String> always;

	private RunningSite(String base, List<String> always) {
		this.base = base;
		this.always = always;
	}

	/** Asks as a visitor. */
	public RunningSite(int port) {
		this("http://localhost:" + port, List.of());
	}

	/** Asks as an editor, with the password. */
	public RunningSite asEditor() {
		return new RunningSite(this.base, List.of("Authorization", CREDENTIALS));
	}

	/** The header that a browser sends for a name and a password. */
	public static String basic(String name, String password) {
		return "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
	}

	public HttpResponse<String> get(String path) {
		return send("GET", path);
	}

	/**
	 * Sends a request without a body.
	 * @param headers names and values in turn
	 */
	public HttpResponse<String> send(String method, String path, String... headers) {
		return send(method, path, BodyHandlers.ofString(), headers);
	}

	/** The bytes of a picture. */
	public HttpResponse<byte[]> bytes(String path) {
		return send("GET", path, BodyHandlers.ofByteArray());
	}

	private <T> HttpResponse<T> send(String method, String path, BodyHandler<T> body, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.base + path))
			.method(method, HttpRequest.BodyPublishers.noBody());
		String[] all = Stream.concat(this.always.stream(), Stream.of(headers)).toArray(String[]::new);
		if (all.length > 0) {
			request.headers(all);
		}
		try {
			return CLIENT.send(request.build(), body);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	public Document page(String path) {
		return Jsoup.parse(get(path).body(), this.base + path);
	}

	/** The answers to some addresses, and to each that a page among them links to. */
	public Map<String, HttpResponse<String>> crawl(String... starts) {
		Map<String, HttpResponse<String>> answers = new TreeMap<>();
		Deque<String> waiting = new ArrayDeque<>(List.of(starts));
		while (!waiting.isEmpty()) {
			String address = waiting.removeFirst();
			if (!answers.containsKey(address)) {
				HttpResponse<String> answer = get(address);
				answers.put(address, answer);
				if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
					Jsoup.parse(answer.body())
						.select("a[href^=/]")
						.eachAttr("href")
						.forEach((href) -> waiting.add(href.replaceFirst("#.*", "")));
				}
			}
		}
		return answers;
	}

}
