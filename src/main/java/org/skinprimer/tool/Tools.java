package org.skinprimer.tool;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.skinprimer.decision.Decision;
import org.skinprimer.shared.Checklists;
import org.skinprimer.shared.ClinicSheet;
import org.skinprimer.shared.Lead;
import org.skinprimer.shared.Plan;
import org.skinprimer.shared.Tool;
import org.skinprimer.shared.ToolFile;

/**
 * What the program makes of data files, each of its own.
 *
 * @param byFile the tools whose file is there and can be used, by its name
 */
public record Tools(Map<String, Tool> byFile) {

	/** The files at the top of the folder that may be there. */
	private static final List<ToolFile<?>> FILES = List.of(ClinicSheet.TOOL, Plan.FILE, Checklists.FILE);

	/** There is no such file. */
	public static final Tools NONE = new Tools(Map.of());

	public Tools {
		byFile = Map.copyOf(byFile);
	}

	/** The file of such a name, if one may be there. */
	public static Optional<ToolFile<?>> file(String name) {
		return FILES.stream().filter((file) -> file.name().equals(name)).findFirst().or(() -> Decision.file(name));
	}

	/**
	 * Whether an address may be that of a page.
	 * @param isDamaged whether nobody knows what a file of a name would make
	 */
	public static boolean mayMake(String address, Predicate<String> isDamaged) {
		return Stream.concat(FILES.stream(), Decision.file(Decision.fileAt(address)).stream())
			.anyMatch((file) -> isDamaged.test(file.name()) && file.addresses().contains(address));
	}

	/** What was made of a file, empty if it is not there or cannot be used. */
	public <T extends Tool> Optional<T> of(ToolFile<T> file) {
		return Optional.ofNullable(this.byFile.get(file.name())).map(file.type()::cast);
	}

	/** All of one kind, in the order of their files. */
	public <T extends Tool> List<T> all(Class<T> type) {
		return this.byFile.keySet()
			.stream()
			.sorted()
			.map(this.byFile::get)
			.filter(type::isInstance)
			.map(type::cast)
			.toList();
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

	/** Whether an address is kept for their pages and for what somebody answered. */
	public boolean reserves(String address) {
		return all().stream()
			.flatMap((tool) -> tool.addresses().stream())
			.anyMatch((page) -> address.equals(page) || address.equals(page + Tool.SHEET));
	}

	/** Whether what a reader asks of a plan stands behind an address. */
	public boolean asks(String address) {
		return of(Plan.FILE).filter((plan) -> plan.addresses().contains(address)).isPresent();
	}

	/** The links that a page shows, in the order of the addresses they lead to. */
	public Stream<Lead> leads(String page) {
		return all().stream()
			.flatMap((tool) -> tool.leads().stream())
			.filter((lead) -> lead.isOn(page))
			.sorted((one, other) -> one.to().compareTo(other.to()));
	}

}
