package org.skinprimer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.parallel.ResourceLock;
import org.skinprimer.editor.DeskHistory;
import org.skinprimer.history.ForgetfulHistory;
import org.skinprimer.live.SharedContent;
import org.skinprimer.security.DeskPage;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * Runs tests as editors of a site that each class writes by a {@link SharedContent}, in
 * one program for all that do. Its desk has the password of
 * {@link RunningSite#asEditor()} and shows the {@link DeskHistory}, its clock stands
 * still.
 */
@Target({ ElementType.TYPE, ElementType.ANNOTATION_TYPE })
@Retention(RetentionPolicy.RUNTIME)
@ResourceLock("test desk")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "skinprimer.content.watch=false", "skinprimer.editor.password=" + RunningSite.PASSWORD,
				"skinprimer.proxies=127.0.0.1,::1" })
@ContextConfiguration(initializers = TestContent.class)
@Import({ SharedContent.class, ForgetfulHistory.class, DeskHistory.class, MovableClock.class, DeskPage.class })
public @interface OnTestDesk {

}
