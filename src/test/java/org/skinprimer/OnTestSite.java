package org.skinprimer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.parallel.ResourceLock;
import org.skinprimer.history.ForgetfulHistory;
import org.skinprimer.live.SharedContent;
import org.skinprimer.security.DeskPage;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * Runs tests as visitors of a site that each class writes by a {@link SharedContent}, in
 * one program for all that do. It has no desk.
 */
@Target({ ElementType.TYPE, ElementType.ANNOTATION_TYPE })
@Retention(RetentionPolicy.RUNTIME)
@ResourceLock("test site")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "skinprimer.content.watch=false", "skinprimer.editor.password=" })
@ContextConfiguration(initializers = TestContent.class)
@Import({ SharedContent.class, ForgetfulHistory.class, DeskPage.class })
public @interface OnTestSite {

}
