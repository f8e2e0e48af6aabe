package org.skinprimer.page;

import java.util.Set;
import java.util.function.BiConsumer;

import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;

import org.springframework.stereotype.Component;

import org.skinprimer.markdown.RenderedHtml;
import org.skinprimer.seo.LinkedData;

/**
 * Adds {@code sp:html} and {@code sp:data}, the only ways a template prints unescaped.
 * Each takes nothing but one type, which our own renderer or writer wrote, and does not
 * read it as a template.
 */
@Component
class MarkupDialect extends AbstractProcessorDialect {

	MarkupDialect() {
		super("Skin Primer", "sp", 1000);
	}

	@Override
	public Set<IProcessor> getProcessors(String prefix) {
		return Set.of(
				new Printer<>(prefix, "html", RenderedHtml.class, "rendered Markdown",
						(html, element) -> element.setBody(html.toString(), false)),
				// Browsers run no script of this type.
				new Printer<>(prefix, "data", LinkedData.class, "linked data", (data, element) -> element
					.replaceWith("<script type=\"application/ld+json\">" + data + "</script>", false)));
	}

	/** An attribute that prints values of one type. */
	private static final class Printer<T> extends AbstractAttributeTagProcessor {

		private final Class<T> type;

		private final String rule;

		private final BiConsumer<T, IElementTagStructureHandler> print;

		Printer(String prefix, String name, Class<T> type, String what,
				BiConsumer<T, IElementTagStructureHandler> print) {
			super(TemplateMode.HTML, prefix, null, false, name, true, 1000, true);
			this.type = type;
			this.rule = prefix + ":" + name + " prints " + what + " only, not ";
			this.print = print;
		}

		@Override
		protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName name, String value,
				IElementTagStructureHandler element) {
			Object printed = StandardExpressions.getExpressionParser(context.getConfiguration())
				.parseExpression(context, value)
				.execute(context);
			if (!this.type.isInstance(printed)) {
				throw new IllegalArgumentException(this.rule + value);
			}
			this.print.accept(this.type.cast(printed), element);
		}

	}

}
