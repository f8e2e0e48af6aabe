package org.skinprimer.seo;

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

/**
 * Adds {@code sp:data}, the only way a template prints data for search engines. It takes
 * nothing but what our own writer wrote. Browsers run no script of this type.
 */
@Component
class LinkedDataDialect extends AbstractProcessorDialect {

	LinkedDataDialect() {
		super("Skin Primer data", "sp", 1000);
	}

	@Override
	public Set<IProcessor> getProcessors(String prefix) {
		return Set.of(new DataAttribute(prefix));
	}

	private static final class DataAttribute extends AbstractAttributeTagProcessor {

		DataAttribute(String prefix) {
			super(TemplateMode.HTML, prefix, null, false, "data", true, 1000, true);
		}

		@Override
		protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName name, String value,
				IElementTagStructureHandler structure) {
			Object data = StandardExpressions.getExpressionParser(context.getConfiguration())
				.parseExpression(context, value)
				.execute(context);
			if (!(data instanceof LinkedData)) {
				throw new IllegalArgumentException("sp:data prints linked data only, not " + value);
			}
			structure.replaceWith("<script type=\"application/ld+json\">" + data + "</script>", false);
		}

	}

}
