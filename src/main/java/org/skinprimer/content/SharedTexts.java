package org.skinprimer.content;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import org.skinprimer.shared.Claim;
import org.skinprimer.shared.Facts;
import org.skinprimer.shared.Questions;
import org.skinprimer.shared.Recovery;
import org.skinprimer.shared.Urgency;
import org.skinprimer.tool.Tools;

/** What more than one page says alike. */
public final class SharedTexts {

	/** The folder of the blocks. */
	public static final String FOLDER = "blocks/";

	/** Nothing. */
	public static final SharedTexts NONE = new SharedTexts(new Facts(Map.of()), Questions.NONE, Recovery.NONE,
			Tools.NONE, Map.of(), Map.of());

	private final Facts facts;

	private final Questions questions;

	private final Recovery recovery;

	private final Tools tools;

	private final Map<String, Claim> claims;

	private final Map<String, Block> blocks;

	private final Set<String> made;

	/** The rows that pages show are few, and pages are many. */
	private final Map<String, Optional<SourceFile>> rows = new ConcurrentHashMap<>();

	/**
	 * Puts together what was read.
	 * @param questions the urgency table with the questions that lead to its rows
	 * @param claims what no article claims, by their names
	 * @param blocks the texts of the folder of blocks, by their names
	 */
	public SharedTexts(Facts facts, Questions questions, Recovery recovery, Tools tools, Map<String, Claim> claims,
			Map<String, Block> blocks) {
		this.facts = facts;
		this.questions = questions;
		this.recovery = recovery;
		this.tools = tools;
		this.claims = claims;
		this.blocks = blocks;
		Set<String> addresses = new LinkedHashSet<>(recovery.addresses());
		addresses.addAll(tools.addresses());
		if (questions.areReady()) {
			addresses.add(questions.address());
		}
		this.made = Collections.unmodifiableSet(addresses);
	}

	/** Whether a file is one of these, which holds no other of them. */
	public static boolean isSharedFile(String name) {
		return name.startsWith(FOLDER) || name.equals(Urgency.FILE);
	}

	/** Whether a file that is listed beside the pages is a block. */
	public static boolean isBlock(String name) {
		return name.startsWith(FOLDER);
	}

	/** The waits and limits. */
	public Facts facts() {
		return this.facts;
	}

	/** How fast to get help. */
	public Urgency urgency() {
		return this.questions.urgency();
	}

	/** The questions that lead to the rows of that. */
	public Questions questions() {
		return this.questions;
	}

	/** What is usual on each day. */
	public Recovery recovery() {
		return this.recovery;
	}

	/** What the program makes of data files, each of its own. */
	public Tools tools() {
		return this.tools;
	}

	/** The addresses of the pages that the program makes of these texts. */
	public Set<String> made() {
		return this.made;
	}

	/** Whether an address is kept for such pages. */
	public boolean reserves(PagePath path) {
		return this.recovery.reserves(path.value()) || this.tools.reserves(path.value())
				|| !this.questions.byId().isEmpty() && path.value().equals(this.questions.address());
	}

	/** Whether an address is that of the questions on signs, if these can be asked. */
	public boolean asksForSigns(PagePath path) {
		return this.questions.areReady() && path.value().equals(this.questions.address());
	}

	/**
	 * Whether the answers to a form stand behind an address: these are nobody else's
	 * concern, so pages with answers are neither kept nor found.
	 */
	public boolean asks(PagePath path) {
		return asksForSigns(path) || this.tools.asks(path.value());
	}

	/** What no article claims, by their names. */
	public Map<String, Claim> claims() {
		return this.claims;
	}

	/** The texts of the folder of blocks, by their names. */
	public Map<String, Block> blocks() {
		return this.blocks;
	}

	/** The names of all texts that a page can show. */
	public Set<String> names() {
		Set<String> names = new TreeSet<>(urgency().names());
		names.addAll(this.blocks.keySet());
		return names;
	}

	/**
	 * A text that a page can show.
	 * @param name that of a block, or of rows of the urgency table
	 */
	public Optional<SourceFile> text(String name) {
		return name.startsWith(Urgency.PREFIX)
				? this.rows.computeIfAbsent(name,
						(any) -> urgency().text(any).map((text) -> SourceFile.of(Urgency.FILE, text)))
				: Optional.ofNullable(this.blocks.get(name)).map(Block::source);
	}

}
