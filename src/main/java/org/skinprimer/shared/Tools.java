package org.skinprimer.shared;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the program makes of data files, each of its own.
 *
 * @param byFile the tools whose file is there and can be used, by its name
 */
public record Tools(Map<String, Tool> byFile) {

	/** The files that may be there. */
	public static final List<ToolFile<?>> FILES = List.of();

	/** There is no such file. */
	public static final Tools NONE = new Tools(Map.of());

	public Tools {
		byFile = Map.copyOf(byFile);
	}

	/** The names of the files that may be there. */
	public static Set<String> files() {
		return FILES.stream().map(ToolFile::name).collect(Collectors.toUnmodifiableSet());
	}

	/** What was made of a file, empty if it is not there or cannot be used. */
	public <T extends Tool> Optional<T> of(ToolFile<T> file) {
		return Optional.ofNullable(this.byFile.get(file.name())).map(file.type()::cast);
	}

	/** All that there are. */
	public Collection<Tool> all() {
		return this.byFile.values();
	}

	/** The addresses of all their pages. */
	public Set<String> addresses() {
		Set<String> addresses = new TreeSet<>();
		all().forEach((tool) -> addresses.addAll(tool.addresses()));
		return addresses;
	}

	/** The links that a page shows, in the order of the addresses they lead to. */
	public Stream<Lead> leads(String page) {
		return all().stream()
			.flatMap((tool) -> tool.leads().stream())
			.filter((lead) -> lead.isOn(page))
			.sorted((one, other) -> one.to().compareTo(other.to()));
	}

}
