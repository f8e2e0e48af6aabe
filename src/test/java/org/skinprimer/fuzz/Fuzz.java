package org.skinprimer.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.skinprimer.SkinPrimer;
import org.skinprimer.TestContent;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

/**
 * What Jazzer calls with ever new inputs; the property {@code fuzz} names what takes them
 * in: one of {@link Target}, or {@code address} or {@code request} of the running
 * program.
 */
public final class Fuzz {

	private static final String WHAT = System.getProperty("fuzz", "markdown");

	private static Path folder;

	private static Requests program;

	private Fuzz() {
	}

	public static void fuzzerInitialize() throws IOException {
		folder = Files.createTempDirectory("fuzz");
		if (isOfProgram()) {
			TestContent.write(folder, "");
			program = new Requests(((WebServerApplicationContext) new SpringApplicationBuilder(SkinPrimer.class).run(
					"--skinprimer.content.folder=" + folder,
					"--spring.datasource.url=jdbc:h2:mem:fuzz;MODE=PostgreSQL;"
							+ "DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
					"--server.port=0"))
				.getWebServer()
				.getPort());
		}
	}

	public static void fuzzerTestOneInput(byte[] input) throws IOException {
		String text = new String(input, StandardCharsets.UTF_8);
		if (!isOfProgram()) {
			Target.valueOf(WHAT.toUpperCase(java.util.Locale.ROOT)).accept(folder, text);
		}
		else if (WHAT.equals("address")) {
			program.path(text.replaceAll("[\\r\\n ]", ""));
		}
		else {
			program.headers(text);
		}
	}

	private static boolean isOfProgram() {
		return WHAT.equals("address") || WHAT.equals("request");
	}

}
