package org.skinprimer.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a browser that came over HTTPS remembers.
 *
 * @param includeSubdomains whether all names below that of the site come over HTTPS too;
 * only who looks after them knows
 */
@ConfigurationProperties("skinprimer.hsts")
record HstsSettings(@DefaultValue("false") boolean includeSubdomains) {

	/** The header, good for a year. */
	String header() {
		return "max-age=31536000" + (this.includeSubdomains ? "; includeSubDomains" : "");
	}

}
