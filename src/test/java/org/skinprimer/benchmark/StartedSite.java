package org.skinprimer.benchmark;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.skinprimer.SkinPrimer;

/**
 * The program in a process of its own, with a database in a file, asked over one
 * connection that is kept open.
 *
 * @param process the process
 * @param log where its log goes
 * @param base its address
 * @param client asks it
 */
record StartedSite(Process process, Path log, String base, HttpClient client) implements AutoCloseable {

	private static final int PAUSE_MILLIS = 2;

	private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin");

	/**
	 * Starts the program.
	 * @param folder where its database and its log may lie
	 * @param content its content folder
	 * @param port where it listens
	 */
	static StartedSite start(Path folder, Path content, int port) throws IOException {
		Path log = folder.resolve("log.txt");
		Process process = new ProcessBuilder(JAVA.resolve("java").toString(), "-cp",
				System.getProperty("java.class.path"), SkinPrimer.class.getName(),
				"--skinprimer.content.folder=" + content, "--server.port=" + port,
				"--spring.datasource.url=jdbc:h2:file:" + folder.resolve("data")
						+ ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0")
			.redirectErrorStream(true)
			.redirectOutput(log.toFile())
			.start();
		HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
		return new StartedSite(process, log, "http://localhost:" + port, client);
	}

	static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	/**
	 * Asks for a page again and again until it holds some words.
	 * @throws NotShown if it does not in time
	 */
	void waitFor(String path, String words, Duration longest) throws IOException, InterruptedException {
		long deadline = System.nanoTime() + longest.toNanos();
		while (!body(path).contains(words)) {
			if (System.nanoTime() > deadline || !this.process.isAlive()) {
				throw new NotShown("After " + longest.toSeconds() + " s, " + path + " does not show “" + words
						+ "”. The log ends:" + System.lineSeparator() + end(this.log));
			}
			Thread.sleep(PAUSE_MILLIS);
		}
	}

	private String body(String path) throws InterruptedException {
		try {
			HttpRequest request = HttpRequest.newBuilder(URI.create(this.base + path)).build();
			return this.client.send(request, HttpResponse.BodyHandlers.ofString()).body();
		}
		catch (IOException ex) {
			// Nobody listens yet.
			return "";
		}
	}

	/** What the heap holds after a collection, and what the system gives the process. */
	String memory() throws IOException, InterruptedException {
		tool("jcmd", "GC.run");
		String heap = tool("jcmd", "GC.heap_info").lines()
			.filter((line) -> line.contains("heap"))
			.findFirst()
			.map((line) -> line.strip().replaceAll("\\s*\\[.*", "").replaceAll("\\s+", " "))
			.orElse("heap unknown");
		Path status = Path.of("/proc/" + this.process.pid() + "/status");
		String resident = Files.exists(status)
				? Files.readString(status).replaceAll("(?s).*VmRSS:\\s*(\\d+ kB).*", "$1") : "unknown";
		return heap + "; resident " + resident;
	}

	private String tool(String name, String command) throws IOException, InterruptedException {
		Process tool = new ProcessBuilder(JAVA.resolve(name).toString(), Long.toString(this.process.pid()), command)
			.redirectErrorStream(true)
			.start();
		String output = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		tool.waitFor();
		return output;
	}

	private static String end(Path log) throws IOException {
		List<String> lines = Files.readAllLines(log);
		return String.join(System.lineSeparator(), lines.subList(Math.max(0, lines.size() - 5), lines.size()));
	}

	@Override
	public void close() {
		this.process.destroy();
		this.process.onExit()
			.orTimeout(30, TimeUnit.SECONDS)
			.exceptionally((late) -> this.process.destroyForcibly())
			.join();
	}

	/** The words did not appear in time. */
	static class NotShown extends RuntimeException {

		NotShown(String message) {
			super(message);
		}

	}

}
