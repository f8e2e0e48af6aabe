package org.skinprimer.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

class HealthAspectTests {

	@Test
	void theWordsOfSchemaOrgAreAllThatItHas() throws IOException {
		String start = "HealthAspectEnumeration Enumeration = ";
		List<String> members = new ClassPathResource("org/skinprimer/seo/schema-org.txt")
			.getContentAsString(StandardCharsets.UTF_8)
			.lines()
			.filter((line) -> line.startsWith(start))
			.flatMap((line) -> Arrays.stream(line.substring(start.length()).split(" ")))
			.toList();
		assertThat(HealthAspect.SCHEMA_ORG.stream().map((word) -> word + "HealthAspect"))
			.containsExactlyInAnyOrderElementsOf(members);
	}

	@Test
	void aWordOfOursHasNoAddressThere() {
		assertThat(HealthAspect.address("SelfCare")).contains("https://schema.org/SelfCareHealthAspect");
		assertThat(HealthAspect.address("Results")).isEmpty();
	}

}
