package org.skinprimer.schema;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/** The schemas say of each file what its reader says. */
class SchemasTests {

	private static final Path CONTENT = Path.of("content");

	private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);

	private static final Schemas SCHEMAS = Schemas.read();

	@Test
	void eachIsASchema() {
		com.networknt.schema.Schema all = REGISTRY
			.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_7.getDialectId()));
		SCHEMAS.byName()
			.forEach(
					(name, schema) -> assertThat(all.validate(schema.toString(), InputFormat.JSON)).as(name).isEmpty());
		assertThat(all.validate(SCHEMAS.all().toString(), InputFormat.JSON)).isEmpty();
		assertThat(all.validate("{\"type\":\"mapping\"}", InputFormat.JSON)).isNotEmpty();
	}

	@Test
	void eachFileThatIsThereHasOne() throws IOException {
		assertThat(contentFiles()).hasSizeGreaterThan(40).allSatisfy((file) -> assertThat(kinds(file)).hasSize(1));
	}

	@Test
	void eachKeyHasTheWordsOfTheGuide() {
		SCHEMAS.byName().forEach((name, schema) -> described(name, schema));
		assertThat(at("site", "/properties/baseUrl/description")).startsWith("Needed. Where visitors reach the site")
			.endsWith("(write for example https://www.example.org, without a path)");
		assertThat(at("page", "/properties/headTitle/description")).startsWith("Optional. What stands in the tab");
		assertThat(at("urgency", "/properties/rows/items/properties/go/description"))
			.isEqualTo("Needed. Where to go. Rows with the same words stand together");
		assertThat(at("days", "/properties/days/items/properties/do/description")).startsWith("1 to 6 lines each");
		assertThat(at("decide", "/properties/options/items/properties/cost/description")).startsWith("What it is like");
		assertThat(at("site", "/properties/emergency/items/properties/where/description"))
			.startsWith("The numbers to call");
	}

	@Test
	void theyAreAsStrictAsTheReaders() {
		assertThat(at("facts", "/items/properties/since/pattern")).isNotEmpty();
		assertThat(SCHEMAS.byName().get("facts").at("/items/required").toString())
			.isEqualTo("[\"about\",\"id\",\"since\",\"unit\",\"value\",\"words\"]");
		assertThat(SCHEMAS.byName().get("site").at("/required").toString())
			.isEqualTo("[\"baseUrl\",\"name\",\"publisher\",\"sections\",\"standingLine\",\"tagline\",\"timeZone\"]");
		assertThat(SCHEMAS.byName().get("plan").at("/properties/rows/items/properties/kind/enum").toString())
			.isEqualTo("[\"do\",\"not\",\"may\",\"expect\",\"call\"]");
		assertThat(SCHEMAS.byName().get("assessment").at("/items/properties/discern/items").toString())
			.isEqualTo("{\"type\":\"integer\",\"minimum\":1,\"maximum\":5}");
	}

	@Test
	void theFilesThatAreThereKeepThem() throws IOException {
		for (String file : contentFiles()) {
			ContentFile kind = kinds(file).get(0);
			assertThat(new Sample(kind, CONTENT.resolve(file)).refusals()).as(file).isEmpty();
		}
	}

	@Test
	void eachMistakeIsOneForBoth() throws IOException {
		int mistakes = 0;
		for (String file : List.of("site.yaml", "facts.yaml", "glossary.yaml", "sources.yaml", "synonyms.yaml",
				"assessment.yaml", "urgency.yaml", "when-to-call.yaml", "days.yaml", "plan.yaml", "checklists.yaml",
				"decide.yaml", "tell-your-clinic.yaml", "claims.yaml", "index.md",
				"preparation/is-microneedling-right-for-me.md")) {
			Sample sample = new Sample(kinds(file).get(0), CONTENT.resolve(file));
			assertThat(sample.disagreements()).as(file).isEmpty();
			mistakes += sample.mistakes();
		}
		assertThat(mistakes).isGreaterThan(500);
	}

	private static void described(String place, ObjectNode schema) {
		schema.properties().forEach((property) -> {
			if (property.getKey().equals("properties")) {
				property.getValue()
					.properties()
					.forEach((key) -> assertThat(key.getValue().path("description").asString(""))
						.as(place + " " + key.getKey())
						.isNotBlank()
						.doesNotContain("](#", "**", "`only`"));
			}
			if (property.getValue() instanceof ObjectNode inner) {
				described(place + " " + property.getKey(), inner);
			}
		});
	}

	private static String at(String name, String pointer) {
		JsonNode found = SCHEMAS.byName().get(name).at(pointer);
		return found.asString("");
	}

	private static List<ContentFile> kinds(String file) {
		return ContentFile.all()
			.stream()
			.filter((kind) -> kind.paths()
				.stream()
				.anyMatch((path) -> FileSystems.getDefault()
					.getPathMatcher("glob:{" + path + "," + path.replaceFirst("^\\*\\*/", "") + "}")
					.matches(Path.of(file))))
			.toList();
	}

	/** All files with YAML in them; blocks have no header. */
	private static List<String> contentFiles() throws IOException {
		try (Stream<Path> files = Files.walk(CONTENT)) {
			return files.map((file) -> CONTENT.relativize(file).toString().replace('\\', '/'))
				.filter((file) -> file.endsWith(".yaml") || file.endsWith(".md") && !file.startsWith("blocks/"))
				.sorted()
				.toList();
		}
	}

}
