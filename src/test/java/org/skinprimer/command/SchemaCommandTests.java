package org.skinprimer.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class SchemaCommandTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@TempDir
	Path folder;

	@Test
	void withoutANameItPrintsAllInOneDocument() {
		assertThat(run("--schema")).isZero();
		JsonNode all = JSON.readTree(text(this.out));
		assertThat(all.get("$schema").asString()).isEqualTo("http://json-schema.org/draft-07/schema#");
		assertThat(all.get("definitions").propertyNames()).contains("page", "site", "facts", "plan", "decide");
		assertThat(all.at("/definitions/page/required").toString()).isEqualTo("[\"description\",\"title\"]");
	}

	@Test
	void oneIsPrintedByTheNameOfItsFile() {
		assertThat(run("--schema=glossary")).isZero();
		String glossary = text(this.out);
		assertThat(JSON.readTree(glossary).at("/items/properties/meaning/type").isArray()).isTrue();
		this.out.reset();
		assertThat(run("--schema", "glossary.yaml")).isZero();
		assertThat(text(this.out)).isEqualTo(glossary);
	}

	@Test
	void aFolderGetsAFileForEachAndEditorsTheirSetting() throws IOException {
		Path schemas = this.folder.resolve("a/schemas");
		assertThat(run("--schema=" + schemas + "/")).isZero();
		try (Stream<Path> files = Files.list(schemas)) {
			assertThat(files.map((file) -> file.getFileName().toString())).contains("page.schema.json",
					"site.schema.json", "tell-your-clinic.schema.json");
		}
		JsonNode setting = JSON.readTree(text(this.out)).get("yaml.schemas");
		assertThat(setting.get(schemas.toString().replace('\\', '/') + "/decide.schema.json").toString())
			.isEqualTo("[\"content/decide.yaml\",\"content/decide/*.yaml\"]");
		assertThat(setting.toString()).doesNotContain("page.schema");
		assertThat(JSON.readTree(Files.readString(schemas.resolve("site.schema.json"))).get("type").asString())
			.isEqualTo("object");
	}

	@Test
	void whatThereIsNotIsNamedWithWhatThereIs() {
		assertThat(run("--schema=glosary")).isEqualTo(2);
		assertThat(text(this.err)).startsWith("There is no schema glosary: did you mean `glossary`?")
			.contains("Usage: --schema");
		assertThat(run("--schema=site", "facts")).isEqualTo(2);
		assertThat(this.out.size()).isZero();
		assertThat(run("--schema", "--help")).isZero();
		assertThat(text(this.out)).startsWith("Usage: --schema");
	}

	private int run(String... words) {
		assertThat(SchemaCommand.isMeant(words)).isTrue();
		return new SchemaCommand(print(this.out), print(this.err)).run(words);
	}

	private static PrintStream print(ByteArrayOutputStream stream) {
		return new PrintStream(stream, true, StandardCharsets.UTF_8);
	}

	private static String text(ByteArrayOutputStream stream) {
		return stream.toString(StandardCharsets.UTF_8);
	}

}
