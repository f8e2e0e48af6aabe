package org.skinprimer.security;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.List;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.security.web.authentication.www.BasicAuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/**
 * Knows who is an editor. All others are asked for the password, or to wait when too many
 * wrong ones came from the same place.
 */
@Component
class EditorAuthentication implements AuthenticationManager, AuthenticationEntryPoint {

	private static final String NAME = "editor";

	private static final Logger logger = LoggerFactory.getLogger(EditorAuthentication.class);

	private final boolean closed;

	private final boolean requireHttps;

	/**
	 * A digest takes no time that a guess could measure, and costs each request little.
	 */
	private final byte[] right;

	private final LoginThrottle throttle;

	private final BasicAuthenticationEntryPoint question = new BasicAuthenticationEntryPoint();

	EditorAuthentication(EditorSettings settings, LoginThrottle throttle) {
		this.closed = settings.closed();
		this.requireHttps = settings.requireHttps();
		this.right = digest(NAME, settings.password());
		this.throttle = throttle;
		this.question.setRealmName("Editors");
	}

	/**
	 * Lets an editor in. The password is compared before the tries are looked at, so that
	 * many guesses at once learn no more than the same number in a row, and a right one
	 * costs nothing.
	 * @param given the name and the password, and the address they come from
	 * @return that this is an editor
	 * @throws BadCredentialsException if the name or the password is wrong
	 * @throws LockedException if too many wrong ones came from the address before
	 */
	@Override
	public Authentication authenticate(Authentication given) {
		String address = (given.getDetails() instanceof WebAuthenticationDetails details) ? details.getRemoteAddress()
				: "";
		if (!isEditor(given)) {
			this.throttle.count(address);
			throw new BadCredentialsException("wrong name or password");
		}
		if (!this.throttle.pause(address).isZero()) {
			throw new LockedException("too many wrong tries");
		}
		return UsernamePasswordAuthenticationToken.authenticated(NAME, null, List.of());
	}

	private boolean isEditor(Authentication given) {
		return !this.closed
				&& MessageDigest.isEqual(this.right, digest(given.getName(), String.valueOf(given.getCredentials())));
	}

	private static byte[] digest(String name, String password) {
		try {
			return MessageDigest.getInstance("SHA-256")
				.digest((name + ":" + password).getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Refuses whoever should have come over HTTPS, before anybody is asked for a password
	 * that others could read on its way.
	 */
	Filter overHttps() {
		return (request, response, chain) -> {
			if (this.requireHttps && !request.isSecure()) {
				log(request, "the request did not come over HTTPS");
				((HttpServletResponse) response).sendError(HttpStatus.FORBIDDEN.value());
			}
			else {
				chain.doFilter(request, response);
			}
		};
	}

	/** Names the address alone: all else in a request is what its sender wants to say. */
	private static void log(ServletRequest request, String reason) {
		logger.warn("The editors' desk refused {}: {}.", request.getRemoteAddr(), reason);
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
			throws IOException {
		Duration pause = this.throttle.pause(request.getRemoteAddr());
		if (pause.isZero()) {
			if (request.getHeader(HttpHeaders.AUTHORIZATION) != null) {
				log(request, "the name or the password was wrong");
			}
			this.question.commence(request, response, reason);
			return;
		}
		log(request, "too many wrong passwords came from there, and it must wait");
		response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(pause.plusNanos(999_999_999).toSeconds()));
		response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
	}

}
