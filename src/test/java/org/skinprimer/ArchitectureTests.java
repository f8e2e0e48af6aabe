package org.skinprimer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.skinprimer.architecture.broken.content.ReachesUp;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/** The map of the packages in the README: what each of them may use. */
class ArchitectureTests {

	private static final String BASE = "org.skinprimer";

	/** A row of the README: a package, what it is for, and what it may use. */
	private static final Pattern ROW = Pattern.compile("^\\| `([a-z]+)` \\| [^|]+ \\| ([^|]+) \\|$", Pattern.MULTILINE);

	/** A package and the packages of ours that it may use, as the README says. */
	private static final Map<String, Set<String>> MAY_USE = readme();

	/** Libraries that only some packages know. */
	private static final Map<String, Set<String>> KNOWN_ONLY_TO = Map.ofEntries(
			Map.entry("org.commonmark..", Set.of("markdown")), Map.entry("org.yaml..", Set.of("yaml")),
			Map.entry("org.apache.lucene..", Set.of("search")),
			Map.entry("tools.jackson..", Set.of("seo", "command", "schema")),
			Map.entry("org.springframework.jdbc..", Set.of("history", "search")),
			Map.entry("java.sql..", Set.of("history", "search")), Map.entry("javax.sql..", Set.of("history")),
			Map.entry("jakarta.servlet..", Set.of("connection", "web", "error", "cache", "security")),
			Map.entry("org.springframework..",
					Set.of("start", "connection", "live", "history", "web", "error", "cache", "typography", "security",
							"seo", "page", "recovery", "planner", "triage", "sheet", "version", "decide", "telling",
							"search", "catalog", "editor", "guide", "command", "")),
			Map.entry("org.springframework.security..", Set.of("security")),
			Map.entry("io.github.bucket4j..", Set.of("security")), Map.entry("io.nayuki..", Set.of("sheet")),
			Map.entry("com.github.difflib..", Set.of("diff")));

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		// What Spring generates after the tests stays there until the next ones.
		.withImportOption((location) -> !location.contains("__"))
		.importPackages(BASE);

	private static Map<String, Set<String>> readme() {
		try {
			Map<String, Set<String>> rows = new TreeMap<>();
			ROW.matcher(Files.readString(Path.of("README.md")))
				.results()
				.forEach((row) -> rows.put(row.group(1),
						Pattern.compile("[a-z]+")
							.matcher(row.group(2))
							.results()
							.map(MatchResult::group)
							.collect(Collectors.toSet())));
			return rows;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@TestFactory
	List<DynamicTest> eachPackageUsesOnlyWhatTheMapAllows() {
		return MAY_USE.keySet()
			.stream()
			.sorted()
			.map((name) -> DynamicTest.dynamicTest(name, () -> uses(BASE, name).check(CLASSES)))
			.toList();
	}

	@Test
	void eachPackageUsesWhatTheMapAllows() {
		Map<String, Set<String>> used = new TreeMap<>();
		MAY_USE.keySet().forEach((name) -> used.put(name, new java.util.TreeSet<>()));
		CLASSES.stream()
			.flatMap((type) -> type.getDirectDependenciesFromSelf().stream())
			.filter((use) -> use.getTargetClass().getPackageName().startsWith(BASE + "."))
			.filter((use) -> !use.getOriginClass().getPackageName().equals(use.getTargetClass().getPackageName()))
			.filter((use) -> used.containsKey(room(use.getOriginClass())))
			.forEach((use) -> used.get(room(use.getOriginClass())).add(room(use.getTargetClass())));
		assertThat(used).containsExactlyEntriesOf(MAY_USE);
	}

	@Test
	void theMapFailsWhenAnImportBreaksIt() {
		String broken = "org.skinprimer.architecture.broken";
		JavaClasses classes = new ClassFileImporter().importPackagesOf(ReachesUp.class);
		assertThat(uses(broken, "content").evaluate(classes).hasViolation()).isTrue();
	}

	@Test
	void theMapNamesEachPackage() {
		Set<String> found = new java.util.TreeSet<>();
		CLASSES.forEach((type) -> found.add(type.getPackageName()));
		found.remove(BASE);
		List<String> named = new ArrayList<>(
				MAY_USE.keySet().stream().map((name) -> BASE + "." + name).sorted().toList());
		assertThat(found).containsExactlyElementsOf(named);
	}

	@TestFactory
	List<DynamicTest> someLibrariesAreKnownOnlyWhereTheyBelong() {
		return KNOWN_ONLY_TO.entrySet()
			.stream()
			.map((entry) -> DynamicTest.dynamicTest(entry.getKey(),
					() -> noClasses().that(resideOutside(entry.getValue()))
						.should()
						.dependOnClassesThat()
						.resideInAnyPackage(entry.getKey())
						.check(CLASSES)))
			.toList();
	}

	@Test
	void packagesFormNoCycle() {
		slices().matching(BASE + ".(*)..").should().beFreeOfCycles().check(CLASSES);
	}

	@Test
	void controllersArePackagePrivate() {
		classes().that()
			.areAnnotatedWith(org.springframework.stereotype.Controller.class)
			.should()
			.bePackagePrivate()
			.check(CLASSES);
	}

	@Test
	void fieldsAreNotInjected() {
		fields().should()
			.notBeAnnotatedWith(org.springframework.beans.factory.annotation.Autowired.class)
			.check(CLASSES);
	}

	@Test
	void timeComesFromTheClock() {
		noClasses().should()
			.callMethod(java.time.Instant.class, "now")
			.orShould()
			.callMethod(java.time.LocalDate.class, "now")
			.orShould()
			.callMethod(java.time.LocalDateTime.class, "now")
			.orShould()
			.callMethod(System.class, "currentTimeMillis")
			.check(CLASSES);
	}

	@Test
	void eachPackageSaysWhatItIsFor() {
		classes().that(new DescribedPredicate<JavaClass>("are package descriptions") {
			@Override
			public boolean test(JavaClass type) {
				return type.getSimpleName().equals("package-info");
			}
		}).should().beAnnotatedWith(org.jspecify.annotations.NullMarked.class).check(CLASSES);
		assertThat(CLASSES.stream().filter((type) -> type.getSimpleName().equals("package-info")))
			.hasSize(MAY_USE.size() + 1);
	}

	private static String room(JavaClass type) {
		return type.getPackageName().replace(BASE, "").replace(".", "");
	}

	private static ArchRule uses(String base, String name) {
		List<String> allowed = new ArrayList<>();
		allowed.add(base + "." + name + "..");
		MAY_USE.get(name).forEach((other) -> allowed.add(base + "." + other + ".."));
		DescribedPredicate<JavaClass> ours = resideInAnyPackage(base + "..");
		return noClasses().that()
			.resideInAPackage(base + "." + name + "..")
			.should()
			.dependOnClassesThat(ours.and(DescribedPredicate.not(resideInAnyPackage(allowed.toArray(String[]::new)))))
			.because("the map of the packages allows " + name + " only " + MAY_USE.get(name));
	}

	private static DescribedPredicate<JavaClass> resideOutside(Set<String> names) {
		String[] packages = names.stream()
			.map((name) -> name.isEmpty() ? BASE : BASE + "." + name + "..")
			.toArray(String[]::new);
		return DescribedPredicate.not(resideInAnyPackage(packages));
	}

}
