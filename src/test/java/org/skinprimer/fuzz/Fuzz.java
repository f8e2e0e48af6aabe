package org.skinprimer.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.skinprimer.SkinPrimer;
import org.skinprimer.TestContent;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

/**
 * What Jazzer calls with ever new inputs. The first byte says where in a sample the rest
 * is put, so that what is tried is near to what somebody might write; 0 is for an input
 * that stands alone. The property {@code fuzz} names what takes them in: one of
 * {@link Target}, or {@code address} or {@code request} of the running program.
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
					"--skinprimer.content.folder=" + folder, "--skinprimer.data=" + Files.createTempDirectory("data"),
					"--server.port=0"))
				.getWebServer()
				.getPort());
		}
		// To load all classes may take longer than an input is given.
		fuzzerTestOneInput(new byte[0]);
	}

	public static void fuzzerTestOneInput(byte[] input) throws IOException {
		Optional<Target> target = Stream.of(Target.values())
			.filter((any) -> any.name().toLowerCase(Locale.ROOT).equals(WHAT))
			.findFirst();
		String text = near(target.map(Target::sample).orElse(""), input);
		if (target.isPresent()) {
			target.get().accept(folder, text);
		}
		else if (WHAT.equals("address")) {
			program.path(text.replaceAll("[\\r\\n ]", ""));
		}
		else {
			program.headers(text);
		}
	}

	private static String near(String sample, byte[] input) {
		int first = (input.length == 0) ? 0 : input[0] & 0xff;
		String rest = new String(input, Math.min(1, input.length), Math.max(0, input.length - 1),
				StandardCharsets.UTF_8);
		int at = sample.length() * first / 255;
		return (first == 0) ? rest : sample.substring(0, at) + rest + sample.substring(at);
	}

	private static boolean isOfProgram() {
		return WHAT.equals("address") || WHAT.equals("request");
	}

}
