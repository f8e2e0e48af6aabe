package org.skinprimer;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Starts the website, or checks its content and ends. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class SkinPrimer {

	public static void main(String[] args) {
		List<String> words = Arrays.stream(args).flatMap((arg) -> Arrays.stream(arg.split("=", 2))).toList();
		int check = words.indexOf(CheckCommand.OPTION);
		if (check >= 0) {
			System.exit(new CheckCommand(System.out, Clock.systemUTC()).run(words.subList(check + 1, words.size())));
		}
		SpringApplication.run(SkinPrimer.class, args);
	}

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

}
