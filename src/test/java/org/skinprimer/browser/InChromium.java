package org.skinprimer.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.skinprimer.OnShippedSite;

/**
 * Runs tests against the shipped site in a Chromium that all of them share. They take a
 * {@link Tab} and the {@link ShippedSite} as parameters, and are skipped where there is
 * no Chromium, unless {@code -Dbrowser.required=true} or an environment variable
 * {@code CI} asks for one. One class follows the other, as there is one browser. The
 * time-out only keeps a browser that hangs from hanging the build.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ChromiumExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@OnShippedSite
@Timeout(value = 10, unit = TimeUnit.MINUTES)
@interface InChromium {

}
