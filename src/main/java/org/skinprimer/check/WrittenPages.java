package org.skinprimer.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.skinprimer.content.PagePath;
import org.skinprimer.problem.Cause;

/**
 * All pages that are written, also those that visitors cannot see.
 *
 * @param addresses where they are, or would be
 * @param broken the files with the mistakes that keep pages back, by the addresses of
 * these
 */
record WrittenPages(Set<String> addresses, Map<String, String> broken) {

	/**
	 * The pages of files, of which some are broken, each by the file with the mistake.
	 */
	static WrittenPages of(Set<String> files, Map<String, String> broken) {
		Map<String, String> culprits = new HashMap<>();
		broken.forEach((file, culprit) -> culprits.put(PagePath.ofFile(file).value(), culprit));
		return new WrittenPages(files.stream().map((file) -> PagePath.ofFile(file).value()).collect(Collectors.toSet()),
				culprits);
	}

	/** Whether a page has an address, or would have it. */
	boolean has(String address) {
		return this.addresses.contains(address);
	}

	/** The mistake that keeps the page at an address back. */
	Optional<Cause> brokenAt(String address) {
		return Optional.ofNullable(this.broken.get(address)).map((culprit) -> new Cause(culprit, Cause.Kind.LINK));
	}

}
