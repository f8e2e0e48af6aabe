package org.skinprimer.benchmark;

import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.skinprimer.SkinPrimer;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * What a page costs that is not in memory: from the request behind all filters to its
 * bytes, through controller, view and template.
 */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@OutputTimeUnit(TimeUnit.SECONDS)
public class PageBenchmark {

	@Param({ "/", "/aftercare", "/aftercare/first-24-hours" })
	private String path = "/";

	private ConfigurableApplicationContext context;

	private DispatcherServlet servlet;

	/** Starts the program with a database in memory. */
	@Setup
	public void start() {
		this.context = new SpringApplicationBuilder(SkinPrimer.class).run("--server.port=0",
				"--spring.mvc.servlet.load-on-startup=1",
				"--spring.datasource.url=jdbc:h2:mem:pages;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
						+ "DEFAULT_NULL_ORDERING=HIGH");
		this.servlet = this.context.getBean(DispatcherServlet.class);
	}

	@TearDown
	public void stop() {
		this.context.close();
	}

	/** One page, made anew. */
	@Benchmark
	public byte[] page() throws Exception {
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.servlet.service(new MockHttpServletRequest("GET", this.path), response);
		if (response.getStatus() != 200 || response.getContentAsByteArray().length < 1000) {
			throw new IllegalStateException(this.path + " is not made: " + response.getStatus());
		}
		return response.getContentAsByteArray();
	}

}
