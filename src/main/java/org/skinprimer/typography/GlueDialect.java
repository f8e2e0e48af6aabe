package org.skinprimer.typography;

import java.util.Set;

import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IText;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

import org.springframework.stereotype.Component;

/** Glues each text that a template prints, but for what is shown as it was typed. */
@Component
class GlueDialect extends AbstractDialect implements IPostProcessorDialect {

	GlueDialect() {
		super("Glue");
	}

	@Override
	public int getDialectPostProcessorPrecedence() {
		return 1000;
	}

	@Override
	public Set<IPostProcessor> getPostProcessors() {
		return Set.of(new PostProcessor(TemplateMode.HTML, Handler.class, 1000));
	}

	/** Looks at what one page consists of, from its beginning to its end. */
	public static final class Handler extends AbstractTemplateHandler {

		/** Hold no markup, or the text of an editor letter by letter. */
		private static final Set<String> AS_TYPED = Set.of("title", "script", "style", "textarea", "option", "pre",
				"code", "svg");

		private int depth;

		/** Thymeleaf makes one for each page. */
		public Handler() {
		}

		@Override
		public void handleOpenElement(IOpenElementTag tag) {
			this.depth += AS_TYPED.contains(tag.getElementCompleteName()) ? 1 : 0;
			super.handleOpenElement(tag);
		}

		@Override
		public void handleCloseElement(ICloseElementTag tag) {
			this.depth -= AS_TYPED.contains(tag.getElementCompleteName()) ? 1 : 0;
			super.handleCloseElement(tag);
		}

		@Override
		public void handleText(IText text) {
			String before = text.getText();
			boolean isRaw = this.depth > 0 || before.isBlank() || before.startsWith("<script");
			String after = isRaw ? before : Glue.in(before);
			super.handleText(after.equals(before) ? text : getContext().getModelFactory().createText(after));
		}

	}

}
