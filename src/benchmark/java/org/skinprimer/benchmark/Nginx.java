package org.skinprimer.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * An nginx that sends one answer of the program: the same bytes, compressed before, and
 * the same headers.
 *
 * @param process the process
 * @param port where it listens
 */
record Nginx(Process process, int port) implements AutoCloseable {

	/** Headers that each server writes in its own way, or that hang on the connection. */
	private static final Set<String> ITS_OWN = Set.of("connection", "content-encoding", "content-length",
			"content-type", "date", "etag", "keep-alive", "last-modified", "server", "transfer-encoding");

	/**
	 * Starts it.
	 * @param folder where all its files may lie
	 * @param path the address of the page
	 * @param page the answer of the program, compressed
	 */
	static Nginx start(Path folder, String path, HttpResponse<byte[]> page) throws IOException {
		Files.createDirectories(folder);
		int port = StartedSite.freePort();
		Files.write(folder.resolve("page"), text(page));
		Files.write(folder.resolve("page.gz"), page.body());
		Path settings = Files.writeString(folder.resolve("nginx.conf"), settings(folder, port, path, page));
		Process process = new ProcessBuilder(
				Tool.NGINX.command("-p", folder.toString(), "-c", settings.toString(), "-e", "error.log"))
			.redirectErrorStream(true)
			.redirectOutput(folder.resolve("log.txt").toFile())
			.start();
		return new Nginx(process, port);
	}

	/** A body as it is without compression. */
	static byte[] text(HttpResponse<byte[]> page) throws IOException {
		try (GZIPInputStream text = new GZIPInputStream(new ByteArrayInputStream(page.body()))) {
			return text.readAllBytes();
		}
	}

	private static String settings(Path folder, int port, String path, HttpResponse<byte[]> page) {
		return """
				%sworker_processes auto;
				daemon off;
				pid %s/nginx.pid;
				events { worker_connections 1024; }
				http {
					access_log off;
					sendfile on;
					tcp_nopush on;
					keepalive_requests 1000000000;
					keepalive_timeout 75s;
					server_tokens off;
					types { }
					default_type "%s";
					client_body_temp_path %s/body;
					proxy_temp_path %s/proxy;
					fastcgi_temp_path %s/fastcgi;
					uwsgi_temp_path %s/uwsgi;
					scgi_temp_path %s/scgi;
					server {
						listen 127.0.0.1:%d backlog=1024;
						location = %s {
							alias %s/page;
							gzip_static on;
				%s
						}
					}
				}
				""".formatted(isRoot() ? "user root;\n" : "", folder, contentType(page), folder, folder, folder, folder,
				folder, port, path, folder, headers(page));
	}

	private static boolean isRoot() {
		return System.getProperty("user.name").equals("root");
	}

	private static String contentType(HttpResponse<byte[]> page) {
		return page.headers().firstValue("content-type").orElse("text/html");
	}

	private static String headers(HttpResponse<byte[]> page) {
		return page.headers()
			.map()
			.entrySet()
			.stream()
			.filter((header) -> !ITS_OWN.contains(header.getKey()))
			.flatMap((header) -> header.getValue()
				.stream()
				.map((value) -> "\t\t\tadd_header %s \"%s\";".formatted(header.getKey(), quoted(value))))
			.collect(Collectors.joining("\n"));
	}

	private static String quoted(String value) {
		if (value.contains("$")) {
			throw new Failure("nginx cannot send this header as it is: " + value);
		}
		return value.replace("\\", "\\\\").replace("\"", "\\\"");
	}

	/**
	 * What two answers do not have in common: headers, but for those that each server
	 * writes in its own way, and the body.
	 */
	static Set<String> differences(HttpResponse<byte[]> one, HttpResponse<byte[]> other) throws IOException {
		Set<String> differences = new TreeSet<>();
		if (one.statusCode() != other.statusCode()) {
			differences.add("status " + one.statusCode() + " and " + other.statusCode());
		}
		if (!Arrays.equals(one.body(), other.body())) {
			differences.add("the bodies");
		}
		Set<String> names = new TreeSet<>(one.headers().map().keySet());
		names.addAll(other.headers().map().keySet());
		names.removeAll(ITS_OWN);
		if (one.statusCode() == 200) {
			names.add("content-type");
			names.add("content-encoding");
		}
		names.stream()
			.filter((name) -> !one.headers().allValues(name).equals(other.headers().allValues(name)))
			.forEach(differences::add);
		return differences;
	}

	@Override
	public void close() {
		this.process.destroy();
		this.process.onExit()
			.orTimeout(10, TimeUnit.SECONDS)
			.exceptionally((late) -> this.process.destroyForcibly())
			.join();
	}

}
