package org.skinprimer.seo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reduces the vocabulary of schema.org to what the tests need. It is taken from the npm
 * package schema-dts (Apache License 2.0), which holds it as types of TypeScript: <pre>
 * npm pack schema-dts &amp;&amp; tar xzf schema-dts-*.tgz
 * java -cp target/test-classes org.skinprimer.seo.VocabularyExtract package/dist/schema.d.ts \
 *     &gt; src/test/resources/org/skinprimer/seo/schema-org.txt
 * </pre>
 */
final class VocabularyExtract {

	/**
	 * What properties are declared for, and what a type can do without any of its own.
	 */
	private static final Pattern TYPE = Pattern
		.compile("(?ms)^(?:export )?interface (\\w+?)(Base|Leaf) extends ([^{]+)\\{(.*?)^}");

	private static final Pattern PROPERTY = Pattern.compile("(?m)^    \"(\\w+)\"\\?: SchemaValue<(.*), \"");

	private static final Pattern MEMBERS = Pattern.compile("(?m)^export type (\\w+) = (.*\"https://schema.org/.*);");

	private VocabularyExtract() {
	}

	/** Takes the file {@code schema.d.ts} and prints the vocabulary. */
	public static void main(String... arguments) throws IOException {
		String types = Files.readString(Path.of(arguments[0]));
		System.out.print(of(types));
	}

	private static String of(String types) {
		Map<String, Set<String>> parents = new TreeMap<>();
		Map<String, String> properties = new TreeMap<>();
		Matcher type = TYPE.matcher(types);
		while (type.find()) {
			String name = type.group(1);
			Set<String> above = parents.computeIfAbsent(name, (any) -> new LinkedHashSet<>());
			Arrays.stream(type.group(3).split(",\\s*"))
				.map((parent) -> parent.strip().replaceFirst("Base$", ""))
				.filter((parent) -> parent.matches("[A-Z0-9]\\w*") && !parent.equals(name))
				.forEach(above::add);
			String own = PROPERTY.matcher(type.group(4))
				.results()
				.map((property) -> "\t" + property.group(1) + ": "
						+ property.group(2).replace(" | IdReference", "").replace(" | ", " ") + "\n")
				.collect(Collectors.joining());
			properties.merge(name, own, String::concat);
		}
		StringBuilder text = new StringBuilder(
				"# The vocabulary of schema.org (CC BY-SA 3.0), by schema-dts 2.1.0: a type and its parents, "
						+ "below it its properties and what they may hold; the members of an enumeration after =.\n");
		Map<String, Set<String>> members = members(types);
		parents.keySet().removeIf((name) -> name.contains("_"));
		parents.forEach((name, above) -> {
			text.append(name);
			above.stream()
				.filter((parent) -> !parent.contains("_"))
				.forEach((parent) -> text.append(" ").append(parent));
			Set<String> values = members.getOrDefault(name, Set.of());
			text.append(values.isEmpty() ? "" : " = " + String.join(" ", values)).append("\n");
			text.append(properties.getOrDefault(name, ""));
		});
		return text.toString();
	}

	private static Map<String, Set<String>> members(String types) {
		Map<String, Set<String>> members = new TreeMap<>();
		Matcher enumeration = MEMBERS.matcher(types);
		while (enumeration.find()) {
			members.put(enumeration.group(1),
					Pattern.compile("\"https://schema.org/(\\w+)\"")
						.matcher(enumeration.group(2))
						.results()
						.map((value) -> value.group(1))
						.collect(Collectors.toCollection(TreeSet::new)));
		}
		return members;
	}

}
