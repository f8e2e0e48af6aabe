package org.skinprimer.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Gives tests the one Chromium of this test run, or skips them where none is installed.
 */
class ChromiumExtension implements ExecutionCondition, ParameterResolver {

	private static final String MISSING = "The browser tests were skipped: no chromium and chromedriver was found.";

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		if (Chromium.isInstalled() || isRequired()) {
			return ConditionEvaluationResult.enabled("Chromium is here, or has to be.");
		}
		store(context).computeIfAbsent("missing", (key) -> {
			System.out.println(MISSING);
			return MISSING;
		});
		return ConditionEvaluationResult.disabled(MISSING);
	}

	private static boolean isRequired() {
		return Boolean.getBoolean("browser.required") || System.getenv("CI") != null;
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		Class<?> type = parameter.getParameter().getType();
		return type == Tab.class || type == ShippedSite.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		ShippedSite site = site(context);
		return (parameter.getParameter().getType() == ShippedSite.class) ? site : browser(context).tab(site);
	}

	private static ShippedSite site(ExtensionContext context) {
		String port = SpringExtension.getApplicationContext(context)
			.getEnvironment()
			.getRequiredProperty("local.server.port");
		return store(context).computeIfAbsent("site " + port, (key) -> new ShippedSite(Integer.parseInt(port)),
				ShippedSite.class);
	}

	private static Chromium browser(ExtensionContext context) {
		return store(context).computeIfAbsent("chromium", (key) -> Chromium.start(), Chromium.class);
	}

	/** What is in this store is closed at the end of all tests. */
	private static Store store(ExtensionContext context) {
		return context.getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(ChromiumExtension.class));
	}

}
