package org.skinprimer;

import java.time.Clock;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Starts the website. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class SkinPrimer {

	public static void main(String[] args) {
		SpringApplication.run(SkinPrimer.class, args);
	}

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

}
