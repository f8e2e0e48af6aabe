package org.skinprimer.page;

import java.util.Set;

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

/**
 * Adds {@code sp:html}, the only way a template prints HTML unescaped. It takes nothing
 * but what our own renderer wrote, and does not read it as a template.
 */
@Component
class HtmlDialect extends AbstractProcessorDialect {

	HtmlDialect() {
		super("Skin Primer", "sp", 1000);
	}

	@Override
	public Set<IProcessor> getProcessors(String prefix) {
		return Set.of(new HtmlAttribute(prefix));
	}

	private static final class HtmlAttribute extends AbstractAttributeTagProcessor {

		HtmlAttribute(String prefix) {
			super(TemplateMode.HTML, prefix, null, false, "html", true, 1000, true);
		}

		@Override
		protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName name, String value,
				IElementTagStructureHandler structure) {
			Object html = StandardExpressions.getExpressionParser(context.getConfiguration())
				.parseExpression(context, value)
				.execute(context);
			if (!(html instanceof RenderedHtml)) {
				throw new IllegalArgumentException("sp:html prints rendered Markdown only, not " + value);
			}
			structure.setBody(html.toString(), false);
		}

	}

}
