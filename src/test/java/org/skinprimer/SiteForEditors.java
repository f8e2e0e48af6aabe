package org.skinprimer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Asks the running site the way an editor's browser would, with the password. */
public class SiteForEditors {

	/** Sets the password that this browser sends. */
	public static final String PASSWORD = "skinprimer.editor.password=open sesame now";

	/** What a browser sends for them. */
	public static final String CREDENTIALS = "Basic "
			+ Base64.getEncoder().encodeToString("editor:open sesame now".getBytes(StandardCharsets.UTF_8));

	private final HttpClient client = HttpClient.newHttpClient();

	private final String base;

	public SiteForEditors(int port) {
		this.base = "http://localhost:" + port;
	}

	public HttpResponse<String> get(String path) {
		HttpRequest request = HttpRequest.newBuilder(URI.create(this.base + path))
			.header("Authorization", CREDENTIALS)
			.build();
		try {
			return this.client.send(request, HttpResponse.BodyHandlers.ofString());
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

}
