package org.skinprimer.web;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.skinprimer.OnTestSite;
import org.skinprimer.content.PagePath;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** That no alias takes an address from the program. */
@OnTestSite
class ReservedAddressTests {

	@Autowired
	private Map<String, RequestMappingHandlerMapping> mappings;

	@Test
	void eachAddressThatTheProgramAnswersIsReserved() {
		Set<String> free = new TreeSet<>();
		this.mappings.values()
			.forEach((mapping) -> mapping.getHandlerMethods()
				.keySet()
				.forEach((answered) -> answered.getPatternValues()
					.stream()
					.map((pattern) -> pattern.startsWith("/sitemap-") ? "/sitemap-7.xml"
							: pattern.replaceAll("/\\*\\*$", ""))
					// No page has a dot in its address.
					.filter((address) -> !address.isEmpty() && !address.endsWith(".ics")
							&& !new PagePath(address).isReserved())
					.forEach(free::add)));
		// The pages of the site.
		assertThat(free).isSubsetOf("/");
		assertThat(this.mappings.get("requestMappingHandlerMapping").getHandlerMethods()).hasSizeGreaterThan(15);
	}

}
