package org.skinprimer.web;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresource.ITemplateResource;
import org.thymeleaf.templateresource.StringTemplateResource;

import org.springframework.stereotype.Component;
import org.springframework.util.FileCopyUtils;

/**
 * Reads the templates without their indentation, which would be a tenth of each page.
 * Each is read once, so no request pays for it.
 */
@Component("defaultTemplateResolver")
class MinifyingTemplateResolver extends SpringResourceTemplateResolver {

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
			return new StringTemplateResource(CompactTemplate.of(FileCopyUtils.copyToString(text)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
