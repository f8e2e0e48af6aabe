package org.skinprimer.live;

import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationListener;

import org.skinprimer.load.SiteReader;

/**
 * Stops the program before it opens a database or a port if there is nothing to serve.
 */
class ContentStartupCheck implements ApplicationListener<ApplicationPreparedEvent> {

	@Override
	public void onApplicationEvent(ApplicationPreparedEvent event) {
		ContentSettings settings = Binder.get(event.getApplicationContext().getEnvironment())
			.bindOrCreate("skinprimer.content", ContentSettings.class);
		new SiteReader(settings.folder()).requireReadable();
	}

}
