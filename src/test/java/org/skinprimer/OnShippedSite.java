package org.skinprimer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.skinprimer.error.BrokenPage;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * Runs tests against the shipped site, in one program for all that do. They change
 * nothing of it. Its desk has the password of {@link RunningSite#asEditor()}.
 */
@Target({ ElementType.TYPE, ElementType.ANNOTATION_TYPE })
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "skinprimer.editor.password=" + RunningSite.PASSWORD, "skinprimer.proxies=127.0.0.1,::1" })
@Import(BrokenPage.class)
public @interface OnShippedSite {

}
