package org.skinprimer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Types know each other one way only, and one name means one thing. */
class TypesTests {

	private static final String BASE = "org.skinprimer";

	/** Two files that are truly one thing. */
	private static final Set<Set<String>> PAIRS = Set.of();

	/** Names of parts that mean the same wherever they stand. */
	private static final Set<String> SHARED = Set.of("Kind");

	private static final List<JavaClass> TYPES = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.withImportOption((location) -> !location.contains("__"))
		.importPackages(BASE)
		.stream()
		.filter((type) -> !type.getSimpleName().equals("package-info"))
		.toList();

	@Test
	void noTypesFormACircle() {
		assertThat(circles(uses(TYPES))).isSubsetOf(PAIRS);
	}

	@Test
	void aCircleIsNoticed() {
		assertThat(circles(Map.of("a", Set.of("b"), "b", Set.of("c"), "c", Set.of("b", "d"), "d", Set.of())))
			.containsExactly(Set.of("b", "c"));
	}

	@Test
	void noTwoTypesHaveTheSameName() {
		Map<String, List<String>> names = TYPES.stream()
			.filter((type) -> type.getEnclosingClass().isEmpty())
			.collect(Collectors.groupingBy(JavaClass::getSimpleName, TreeMap::new,
					Collectors.mapping(JavaClass::getPackageName, Collectors.toList())));
		names.values().removeIf((packages) -> packages.size() < 2);
		assertThat(names).isEmpty();
	}

	@Test
	void noNameOfAPartIsUsedInMoreThanTwoTypes() {
		Map<String, List<String>> names = TYPES.stream()
			.filter((type) -> type.getEnclosingClass().isPresent() && !type.getSimpleName().isEmpty())
			.filter((type) -> !SHARED.contains(type.getSimpleName()))
			.collect(Collectors.groupingBy(JavaClass::getSimpleName, TreeMap::new,
					Collectors.mapping((type) -> file(type), Collectors.toList())));
		names.values().removeIf((types) -> types.size() < 3);
		assertThat(names).isEmpty();
	}

	/** The files that the types of a file use, beside their own. */
	private static Map<String, Set<String>> uses(List<JavaClass> types) {
		Map<String, Set<String>> uses = new TreeMap<>();
		for (JavaClass type : types) {
			Set<String> used = uses.computeIfAbsent(file(type), (any) -> new TreeSet<>());
			type.getDirectDependenciesFromSelf()
				.stream()
				.map((dependency) -> dependency.getTargetClass().getBaseComponentType())
				.filter((target) -> target.getPackageName().startsWith(BASE))
				.map(TypesTests::file)
				.filter((target) -> !target.equals(file(type)))
				.forEach(used::add);
		}
		return uses;
	}

	private static String file(JavaClass type) {
		return type.getName().replaceFirst("\\$.*", "").substring(BASE.length() + 1);
	}

	/** The sets of names that lead to each other. */
	private static Set<Set<String>> circles(Map<String, Set<String>> uses) {
		Map<String, Set<String>> reached = new HashMap<>();
		uses.keySet().forEach((name) -> reached.put(name, reached(name, uses)));
		Set<Set<String>> circles = new HashSet<>();
		reached.forEach((name, there) -> {
			if (there.contains(name)) {
				circles.add(there.stream()
					.filter((other) -> reached.getOrDefault(other, Set.of()).contains(name))
					.collect(Collectors.toSet()));
			}
		});
		return circles;
	}

	private static Set<String> reached(String start, Map<String, Set<String>> uses) {
		Set<String> reached = new HashSet<>();
		Deque<String> open = new ArrayDeque<>(List.of(start));
		while (!open.isEmpty()) {
			for (String next : new ArrayList<>(uses.getOrDefault(open.pop(), Set.of()))) {
				if (reached.add(next)) {
					open.push(next);
				}
			}
		}
		return reached;
	}

}
