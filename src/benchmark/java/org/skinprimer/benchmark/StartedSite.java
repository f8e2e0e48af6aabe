package org.skinprimer.benchmark;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
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

/**
 * The program in a process of its own, with a database in a file, asked over one
 * connection that is kept open.
 *
 * @param program how it was started
 * @param process the process
 * @param log where its log goes
 * @param port where it listens
 * @param client asks it
 */
record StartedSite(Program program, Process process, Path log, int port, HttpClient client) implements AutoCloseable {

	private static final int PAUSE_MILLIS = 10;

	private static final int REST_SECONDS = 2;

	/** The share of a core that a program at rest takes at most. */
	private static final double REST = 0.05;

	private static final Duration LONGEST_ANSWER = Duration.ofMinutes(2);

	private static final Duration LONGEST_TOOL = Duration.ofMinutes(1);

	/**
	 * Starts the program.
	 * @param program how
	 * @param folder where its database and its log may lie
	 * @param content its content folder
	 * @param port where it listens
	 */
	static StartedSite start(Program program, Path folder, Path content, int port) throws IOException {
		Files.createDirectories(folder);
		Path log = folder.resolve("log.txt");
		Process process = new ProcessBuilder(program.command(settings(folder, content, port))).redirectErrorStream(true)
			.redirectOutput(log.toFile())
			.start();
		HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
		return new StartedSite(program, process, log, port, client);
	}

	/** What the program is told: its content, its database and its port. */
	static String[] settings(Path folder, Path content, int port) {
		return new String[] { "--skinprimer.content.folder=" + content, "--server.port=" + port,
				"--skinprimer.data=" + folder.toAbsolutePath(),
				"--spring.datasource.url=jdbc:h2:file:" + folder.resolve("data").toAbsolutePath()
						+ ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;"
						+ "DB_CLOSE_ON_EXIT=FALSE" };
	}

	static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	/** The whole address of a path. */
	String address(String path) {
		return "http://127.0.0.1:" + this.port + path;
	}

	/**
	 * Asks over a new connection, again and again, until an answer says that all is well.
	 * That costs the program as little as can be.
	 * @throws Failure if none does in time
	 */
	void waitForFirst(String path, Duration longest) throws IOException, InterruptedException {
		long deadline = System.nanoTime() + longest.toNanos();
		while (!answersWell(path)) {
			giveUpAfter(deadline, path, "200");
			Thread.sleep(PAUSE_MILLIS);
		}
	}

	private boolean answersWell(String path) {
		try (Socket socket = new Socket()) {
			socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), this.port));
			socket.getOutputStream()
				.write(("GET " + path + " HTTP/1.1\r\nHost: localhost:" + this.port + "\r\nConnection: close\r\n\r\n")
					.getBytes(StandardCharsets.US_ASCII));
			byte[] answer = socket.getInputStream().readAllBytes();
			return new String(answer, StandardCharsets.UTF_8).startsWith("HTTP/1.1 200");
		}
		catch (IOException ex) {
			// Nobody listens yet.
			return false;
		}
	}

	/**
	 * Asks for a page again and again until it holds some words.
	 * @throws Failure if it does not in time
	 */
	void waitFor(String path, String words, Duration longest) throws IOException, InterruptedException {
		long deadline = System.nanoTime() + longest.toNanos();
		while (!body(path).contains(words)) {
			giveUpAfter(deadline, path, words);
			Thread.sleep(PAUSE_MILLIS);
		}
	}

	private void giveUpAfter(long deadline, String path, String words) throws IOException {
		if (System.nanoTime() > deadline || !this.process.isAlive()) {
			throw new Failure(
					path + " does not show “" + words + "”. The log ends:" + System.lineSeparator() + end(this.log));
		}
	}

	private String body(String path) throws InterruptedException {
		try {
			return new String(get(path).body(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			// Nobody listens yet.
			return "";
		}
	}

	/**
	 * Asks once.
	 * @param headers names and values in turn
	 */
	HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address(path))).timeout(LONGEST_ANSWER);
		if (headers.length > 0) {
			request.headers(headers);
		}
		return this.client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
	}

	/**
	 * Waits until it has nothing left to do: all is checked, searchable and made ready.
	 * @throws Failure if that takes too long
	 */
	void waitForRest(Duration longest) throws IOException, InterruptedException {
		long deadline = System.nanoTime() + longest.toNanos();
		double before;
		double work = Processes.work(this.process);
		do {
			giveUpAfter(deadline, "The program", "rest");
			before = work;
			TimeUnit.SECONDS.sleep(REST_SECONDS);
			work = Processes.work(this.process);
		}
		while (work - before > REST_SECONDS * REST);
	}

	/** How much memory it takes: {@code VmRSS} now, {@code VmHWM} at most. */
	long kilobytes(String what) {
		return Processes.kilobytes(this.process.pid(), what);
	}

	/** What the heap holds after a collection, and what the system gives the process. */
	String memory() throws IOException, InterruptedException {
		jcmd("GC.run");
		String heap = jcmd("GC.heap_info").lines()
			.filter((line) -> line.contains("heap"))
			.findFirst()
			.map((line) -> line.strip().replaceAll("\\s*\\[.*", "").replaceAll("\\s+", " "))
			.orElse("heap unknown");
		return heap + "; resident " + kilobytes("VmRSS") + " kB";
	}

	/** How many bytes of the heap are in use, without what nobody can reach. */
	long liveHeap() throws IOException, InterruptedException {
		// The soft and the weak ones go with the first, what they held with the second.
		jcmd("GC.run");
		String total = jcmd("GC.class_histogram").lines()
			.filter((line) -> line.startsWith("Total"))
			.findFirst()
			.orElseThrow(() -> new Failure("jcmd counts no objects."));
		return Long.parseLong(total.strip().split("\\s+")[2]);
	}

	private String jcmd(String command) throws IOException, InterruptedException {
		return Processes.run(LONGEST_TOOL,
				List.of(this.program.tool("jcmd"), Long.toString(this.process.pid()), command));
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

}
