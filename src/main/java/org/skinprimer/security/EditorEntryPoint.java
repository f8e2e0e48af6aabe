package org.skinprimer.security;

import java.io.IOException;
import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.www.BasicAuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/**
 * Asks for the password, or to wait when too many wrong ones came from the same place.
 */
@Component
class EditorEntryPoint implements AuthenticationEntryPoint {

	private final LoginThrottle tries;

	private final BasicAuthenticationEntryPoint question = new BasicAuthenticationEntryPoint();

	EditorEntryPoint(LoginThrottle tries) {
		this.tries = tries;
		this.question.setRealmName("Editors");
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
			throws IOException {
		Duration pause = this.tries.pause(request.getRemoteAddr());
		if (pause.isZero()) {
			this.question.commence(request, response, reason);
			return;
		}
		response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(pause.plusNanos(999_999_999).toSeconds()));
		response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
	}

}
