package org.skinprimer.connection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

import org.springframework.util.StringUtils;

/**
 * Refuses an address whose parameters, behind a semicolon, cannot be decoded. The server
 * leaves them out, but Spring reads them and fails.
 */
final class ReadablePathValve extends ValveBase {

	ReadablePathValve() {
		super(true);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		if (isReadable(request.getRequestURI())) {
			getNext().invoke(request, response);
		}
		else {
			response.sendError(HttpServletResponse.SC_BAD_REQUEST);
		}
	}

	private static boolean isReadable(String path) {
		if (path.indexOf(';') < 0) {
			return true;
		}
		try {
			StringUtils.uriDecode(path, StandardCharsets.UTF_8);
			return true;
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

}
