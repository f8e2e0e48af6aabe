package org.skinprimer.connection;

import java.io.IOException;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

import org.springframework.http.HttpHeaders;

/**
 * Answers a request from its head, and hangs up on whoever sends more. No page has a use
 * for a body, and to wait for one that was promised keeps a thread; who asks for the next
 * page before the last has arrived, as no browser does, need not read any of them, and
 * keeps a thread too. Such a client may ask again.
 */
final class HeadOnlyValve extends ValveBase {

	/** What those read who ask for a body all the same, such as libraries. */
	private static final InputBuffer NOTHING = new InputBuffer() {
		@Override
		public int doRead(ApplicationBufferHandler handler) {
			return -1;
		}

		@Override
		public int available() {
			return 0;
		}
	};

	HeadOnlyValve() {
		super(true);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		org.apache.coyote.Request head = request.getCoyoteRequest();
		if (!hasMore(head)) {
			getNext().invoke(request, response);
			return;
		}
		InputBuffer body = head.getInputBuffer();
		head.setInputBuffer(NOTHING);
		try {
			response.setHeader(HttpHeaders.CONNECTION, "close");
			getNext().invoke(request, response);
		}
		finally {
			head.setInputBuffer(body);
		}
		// The server takes what comes now for a failure, also of an answer not yet sent.
		response.finishResponse();
		head.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
	}

	private static boolean hasMore(org.apache.coyote.Request head) {
		return head.getContentLengthLong() > 0 || head.getHeader(HttpHeaders.TRANSFER_ENCODING) != null
				|| PatientProtocol.hasMore(head);
	}

}
