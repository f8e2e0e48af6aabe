package org.skinprimer.web;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresource.ITemplateResource;
import org.thymeleaf.templateresource.StringTemplateResource;

import org.springframework.stereotype.Component;
import org.springframework.util.FileCopyUtils;

/**
 * Reads the templates without their line breaks and indentation, which would be a tenth
 * of each page. Where they stand at the edge of a block, a browser would drop them
 * anyway; elsewhere they are the space between two words, and one line break stays. Each
 * template is read once, so no request pays for it.
 */
@Component("defaultTemplateResolver")
class MinifyingTemplateResolver extends SpringResourceTemplateResolver {

	/** What keeps its white space, and each line break with the white space around it. */
	private static final Pattern BREAK = Pattern.compile("(?s)<(pre|textarea)\\b.*?</\\1>|\\s*\\R\\s*");

	private static final Pattern TAG_BEFORE = Pattern.compile("</?([a-z0-9]+)(?:[\\s/][^<]*)?>");

	private static final Pattern TAG_AFTER = Pattern.compile("</?([a-z0-9]+)[\\s/>]");

	/** What stands on lines of its own, and what a drawing is made of. */
	private static final Set<String> BLOCKS = Set.of("html", "head", "meta", "title", "link", "body", "header", "main",
			"footer", "nav", "section", "article", "aside", "div", "h1", "h2", "h3", "h4", "p", "ul", "ol", "li", "dl",
			"dt", "dd", "details", "summary", "figure", "figcaption", "form", "table", "thead", "tbody", "tr", "th",
			"td", "option", "symbol", "path", "circle");

	MinifyingTemplateResolver() {
		setPrefix("classpath:/templates/");
		setSuffix(".html");
		setTemplateMode(TemplateMode.HTML);
		setCharacterEncoding("UTF-8");
	}

	@Override
	protected ITemplateResource computeTemplateResource(IEngineConfiguration configuration,
			@Nullable String ownerTemplate, String template, String resourceName, @Nullable String characterEncoding,
			@Nullable Map<String, Object> attributes) {
		ITemplateResource file = super.computeTemplateResource(configuration, ownerTemplate, template, resourceName,
				characterEncoding, attributes);
		try (Reader text = file.reader()) {
			return new StringTemplateResource(minified(FileCopyUtils.copyToString(text)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The same template in fewer characters. */
	static String minified(String template) {
		return BREAK.matcher(template)
			.replaceAll((found) -> Matcher
				.quoteReplacement(found.group().isBlank() ? gap(template, found.start(), found.end()) : found.group()));
	}

	/** What stays of a line break. */
	private static String gap(String template, int start, int end) {
		return isBlockBefore(template, start) || isBlockAfter(template, end) ? "" : "\n";
	}

	private static boolean isBlockBefore(String template, int end) {
		int open = template.lastIndexOf('<', end);
		Matcher tag = TAG_BEFORE.matcher(template).region(Math.max(0, open), end);
		return tag.matches() && BLOCKS.contains(tag.group(1));
	}

	private static boolean isBlockAfter(String template, int start) {
		Matcher tag = TAG_AFTER.matcher(template).region(start, template.length());
		return tag.lookingAt() && BLOCKS.contains(tag.group(1));
	}

}
