package org.skinprimer.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What was asked of a benchmark, each as {@code --name=value}.
 *
 * @param values the values by name
 */
record Options(Map<String, String> values) {

	static Options of(String... args) {
		return new Options(Arrays.stream(args).map((arg) -> arg.split("=", 2)).peek((arg) -> {
			if (arg.length < 2 || !arg[0].startsWith("--")) {
				throw new Failure("An option looks like --name=value, not like " + String.join("=", arg) + ".");
			}
		}).collect(Collectors.toMap((arg) -> arg[0].substring(2), (arg) -> arg[1])));
	}

	String text(String name, String otherwise) {
		return this.values.getOrDefault(name, otherwise);
	}

	int number(String name, int otherwise) {
		return Integer.parseInt(text(name, Integer.toString(otherwise)));
	}

	List<Integer> numbers(String name, String otherwise) {
		return Arrays.stream(text(name, otherwise).split(",")).map(Integer::valueOf).toList();
	}

}
