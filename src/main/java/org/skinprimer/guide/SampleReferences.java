package org.skinprimer.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.skinprimer.content.Page;
import org.skinprimer.content.Site;
import org.skinprimer.content.Source;
import org.skinprimer.markdown.Image;
import org.skinprimer.markdown.Link;
import org.skinprimer.markdown.Picture;
import org.skinprimer.markdown.References;
import org.skinprimer.shared.Fact;
import org.skinprimer.web.DeskAddress;

/**
 * What the links and pictures of an example stand for: what they do on the sample site,
 * but at addresses within the guide.
 */
final class SampleReferences implements References {

	private final Page page;

	private final Site site;

	SampleReferences(Page page, Site site) {
		this.page = page;
		this.site = site;
	}

	/** The place in the guide that stands for an address of the sample site. */
	static String inGuide(String address) {
		int hash = address.indexOf('#');
		return (hash >= 0) ? address.substring(hash) : "#example" + address.replace('/', '-');
	}

	@Override
	public Optional<String> site(String destination) {
		return address(Link.Kind.SITE, destination).map(SampleReferences::inGuide);
	}

	@Override
	public Optional<String> term(String id) {
		return address(Link.Kind.TERM, id).map(SampleReferences::inGuide);
	}

	private Optional<String> address(Link.Kind kind, String target) {
		return links(kind).stream()
			.filter((link) -> link.target().equals(target))
			.flatMap((link) -> link.address().stream())
			.findFirst();
	}

	private List<Link> links(Link.Kind kind) {
		return this.page.document().links().stream().filter((link) -> link.kind() == kind).toList();
	}

	@Override
	public Optional<String> source(String id) {
		return this.site.source(id).map(Source::title);
	}

	@Override
	public Optional<String> fact(String id) {
		return Optional.ofNullable(this.site.shared().facts().byId().get(id)).map(Fact::words);
	}

	@Override
	public Optional<SharedText> block(String target) {
		return this.site.shared().text(target).map((text) -> new SharedText(text.text(), text.hash(), this));
	}

	@Override
	public Optional<Picture> picture(String destination) {
		return this.page.document()
			.images()
			.stream()
			.filter((image) -> image.target().equals(destination))
			.map(Image::picture)
			.flatMap(Optional::stream)
			.map((file) -> new Picture(DeskAddress.GUIDE + file.address(), file.width(), file.height()))
			.findFirst();
	}

	@Override
	public List<Mention> mentions(String text) {
		List<Mention> mentions = new ArrayList<>();
		int from = 0;
		for (Link link : links(Link.Kind.TERM)) {
			int start = text.indexOf(link.text(), from);
			if (start >= 0) {
				from = start + link.text().length();
				mentions.add(new Mention(start, from, link.target(), inGuide(link.address().orElse(""))));
			}
		}
		return mentions;
	}

}
