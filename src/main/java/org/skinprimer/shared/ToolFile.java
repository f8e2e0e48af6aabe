package org.skinprimer.shared;

import java.util.Set;
import java.util.function.BiFunction;

import org.skinprimer.problem.Problems;
import org.skinprimer.yaml.YamlMap;

/**
 * A data file that makes pages of its own.
 *
 * @param <T> what is made of it
 * @param name its name at the top of the content folder
 * @param start the key that it begins with
 * @param addresses those that its pages may have
 * @param reader reads it, strictly; one with a mistake is withheld
 */
public record ToolFile<T extends Tool>(String name, Class<T> type, String start, Set<String> addresses,
		BiFunction<YamlMap, Problems, T> reader) {
}
