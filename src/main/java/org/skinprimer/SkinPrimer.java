package org.skinprimer;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;

import org.springframework.aot.AotDetector;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.system.ApplicationHome;
import org.springframework.context.annotation.Bean;
import org.springframework.util.ClassUtils;

import org.skinprimer.command.ArchiveTraining;
import org.skinprimer.command.CheckCommand;
import org.skinprimer.command.InitCommand;
import org.skinprimer.command.SchemaCommand;

/**
 * Starts the website; or does what else a command line asks for, such as a check, and
 * ends.
 */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class SkinPrimer {

	public static void main(String[] args) throws IOException {
		if (SchemaCommand.isMeant(args)) {
			System.exit(new SchemaCommand(utf8(FileDescriptor.out), utf8(FileDescriptor.err)).run(args));
		}
		if (CheckCommand.isMeant(args)) {
			System.exit(
					new CheckCommand(utf8(FileDescriptor.out), utf8(FileDescriptor.err), Clock.systemUTC()).run(args));
		}
		if (InitCommand.isMeant(args)) {
			System.exit(new InitCommand(utf8(FileDescriptor.out), utf8(FileDescriptor.err), jar()).run(args));
		}
		usePrepared();
		if (ArchiveTraining.isMeant(args)) {
			System.out.println("Trained with " + ArchiveTraining.run(SkinPrimer.class, args) + " pages.");
			System.exit(0);
		}
		SpringApplication.run(SkinPrimer.class, args);
	}

	/**
	 * The jar holds the beans as Spring put them together when it was built, which makes
	 * a start shorter. The classes of a build may be newer than that.
	 */
	private static void usePrepared() {
		File source = new ApplicationHome(SkinPrimer.class).getSource();
		boolean isPrepared = (source == null || source.isFile())
				&& ClassUtils.isPresent(SkinPrimer.class.getName() + "__ApplicationContextInitializer", null);
		if (isPrepared && System.getProperty(AotDetector.AOT_ENABLED) == null) {
			System.setProperty(AotDetector.AOT_ENABLED, "true");
		}
	}

	/** The jar that was started, as the next command names it from the same folder. */
	private static String jar() {
		File source = new ApplicationHome(SkinPrimer.class).getSource();
		Path here = Path.of("").toAbsolutePath();
		return (source == null || !source.isFile()) ? "skinprimer.jar"
				: (source.toPath().startsWith(here) ? here.relativize(source.toPath()) : source).toString();
	}

	/** The articles hold signs that the encoding of a plain system has not. */
	private static PrintStream utf8(FileDescriptor stream) {
		return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
	}

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

}
