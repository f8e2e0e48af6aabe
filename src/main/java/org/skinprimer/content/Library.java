package org.skinprimer.content;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.skinprimer.brand.Brand;
import org.skinprimer.brand.BrandPicture;
import org.skinprimer.shared.Question;
import org.skinprimer.shared.Recovery;
import org.skinprimer.shared.Urgency;
import org.skinprimer.tool.Tools;
import org.skinprimer.yaml.LocatedText;

/** What pages refer to beside each other: words, sources, ratings, synonyms, pictures. */
public final class Library {

	private final Map<String, Term> terms;

	private final Map<String, Source> sources;

	private final Map<String, Assessment> assessments;

	private final Map<String, Synonyms> synonyms;

	private final Map<String, PictureFile> pictures;

	private final SharedTexts shared;

	private final Set<String> damaged;

	private final Map<String, PictureFile> picturesByAddress;

	private final List<Term> glossary;

	private final GlossaryMatcher matcher;

	/**
	 * Puts together what was read.
	 * @param terms the words of the glossary by id
	 * @param sources the works that may be cited, by id
	 * @param assessments how the authors rate the articles, by their addresses without
	 * the first slash
	 * @param synonyms the words that mean the same, by the names of their groups
	 * @param pictures the pictures by file name
	 * @param shared what more than one page says alike
	 * @param damaged the data files that have a mistake: while they do, an id that they
	 * do not hold is not the fault of the page that uses it
	 */
	public Library(Map<String, Term> terms, Map<String, Source> sources, Map<String, Assessment> assessments,
			Map<String, Synonyms> synonyms, Map<String, PictureFile> pictures, SharedTexts shared,
			Set<String> damaged) {
		this.terms = terms;
		this.sources = sources;
		this.assessments = assessments;
		this.synonyms = synonyms;
		this.pictures = pictures;
		this.shared = shared;
		this.damaged = damaged;
		this.picturesByAddress = pictures.values()
			.stream()
			.collect(Collectors.toMap(PictureFile::address, (file) -> file));
		this.glossary = terms.values()
			.stream()
			.sorted(Comparator.comparing(Term::term, String.CASE_INSENSITIVE_ORDER))
			.toList();
		this.matcher = new GlossaryMatcher(terms.values());
	}

	public Map<String, Term> terms() {
		return this.terms;
	}

	public Map<String, Source> sources() {
		return this.sources;
	}

	public Map<String, Assessment> assessments() {
		return this.assessments;
	}

	Map<String, Synonyms> synonyms() {
		return this.synonyms;
	}

	public Map<String, PictureFile> pictures() {
		return this.pictures;
	}

	/** What more than one page says alike. */
	public SharedTexts shared() {
		return this.shared;
	}

	/** Whether the program makes a page of what these hold. */
	public boolean makes(PagePath path) {
		return path.isMade() && !isEmpty(path) || this.shared.made().contains(path.value());
	}

	/** Without its file, a list of words or works is not there. */
	private boolean isEmpty(PagePath path) {
		return path.equals(PagePath.GLOSSARY) && this.terms.isEmpty()
				|| path.equals(PagePath.SOURCES) && this.sources.isEmpty();
	}

	/** Whether it does, or would if its file had no mistake. */
	public boolean mayMake(PagePath path) {
		return makes(path) || path.equals(PagePath.GLOSSARY) && isDamaged(Term.FILE)
				|| path.equals(PagePath.SOURCES) && isDamaged(Source.FILE)
				|| this.shared.questions().mayBeAt(path.value())
						&& (isDamaged(Question.FILE) || isDamaged(Urgency.FILE))
				|| isDamaged(Recovery.FILE) && Recovery.isLike(path.value())
				|| Tools.mayMake(path.value(), this::isDamaged);
	}

	/** Whether a data file has a mistake. */
	public boolean isDamaged(String file) {
		return this.damaged.contains(file);
	}

	/** The words of the glossary in alphabetical order. */
	List<Term> glossary() {
		return this.glossary;
	}

	/** Finds the words of the glossary in a text. */
	GlossaryMatcher matcher() {
		return this.matcher;
	}

	/** The picture with an address. */
	Optional<PictureFile> pictureAt(String address) {
		return Optional.ofNullable(this.picturesByAddress.get(address));
	}

	/** The picture that a clinic names for a use, if it can be that. */
	public Optional<PictureFile> picture(BrandPicture use, Brand brand) {
		return picture(use, brand.picture(use));
	}

	/** The picture that stands for the pages of a section, or else of the site. */
	public Optional<PictureFile> share(String section, Brand brand) {
		return picture(BrandPicture.SHARE, brand.share(section)).or(() -> picture(BrandPicture.SHARE, brand));
	}

	private Optional<PictureFile> picture(BrandPicture use, Optional<LocatedText> name) {
		return name.map((written) -> this.pictures.get(written.text()))
			.filter((picture) -> picture.fault(use).isEmpty());
	}

	/** The picture whose file an address names, whatever the hash in it. */
	public Optional<PictureFile> pictureOnceAt(String address) {
		return Optional.ofNullable(this.pictures.get(PictureFile.nameAt(address)));
	}

}
