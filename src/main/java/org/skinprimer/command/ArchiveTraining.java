package org.skinprimer.command;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * Starts the program on a port and a database of its own, reads some pages as a visitor
 * would, and ends. A Java machine that is told to writes down what it loaded on the way,
 * and later starts are as much shorter.
 */
public final class ArchiveTraining {

	static final String TRAIN = "--train";

	private static final Pattern ADDRESS = Pattern.compile("<loc>[a-z]+://[^/<]+(/[^<]*)</loc>");

	/** So many pages show all there is to show. */
	private static final int PAGES = 60;

	private ArchiveTraining() {
	}

	/** Whether the words of a command line ask for this. */
	public static boolean isMeant(String... words) {
		return List.of(words).contains(TRAIN);
	}

	/**
	 * Starts the program as a command line asks, reads some of its pages, and ends it.
	 * @return how many pages were read
	 */
	public static int run(Class<?> program, String... words) throws IOException {
		Path data = Files.createTempDirectory("skinprimer-training");
		try (ConfigurableApplicationContext started = SpringApplication.run(program, arguments(data, words))) {
			return read(((WebServerApplicationContext) started).getWebServer().getPort());
		}
		finally {
			FileSystemUtils.deleteRecursively(data);
		}
	}

	/**
	 * What is said twice would be a list; the program's own port and database stay alone.
	 */
	private static String[] arguments(Path data, String... words) {
		Map<String, String> own = Map.of(TRAIN, TRAIN, "--server.port", "--server.port=0", "--skinprimer.data",
				"--skinprimer.data=" + data, "--spring.datasource.url",
				"--spring.datasource.url=${skinprimer.database}", "--skinprimer.drain", "--skinprimer.drain=0");
		return Stream
			.concat(Arrays.stream(words).filter((word) -> !own.containsKey(word.replaceFirst("=.*", ""))),
					own.values().stream().filter((word) -> !word.equals(TRAIN)))
			.toArray(String[]::new);
	}

	private static int read(int port) throws IOException {
		List<String> pages = new ArrayList<>(List.of("/search?q=help", "/nothing-here"));
		ADDRESS.matcher(get(port, "/sitemap.xml"))
			.results()
			.map((found) -> found.group(1))
			.limit(PAGES)
			.forEach(pages::add);
		for (String page : pages) {
			get(port, page);
		}
		return pages.size();
	}

	private static String get(int port, String address) throws IOException {
		URI uri = URI.create("http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":" + port + address);
		HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
		boolean shown = connection.getResponseCode() == HttpURLConnection.HTTP_OK;
		try (InputStream body = shown ? connection.getInputStream() : connection.getErrorStream()) {
			return new String(body.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
