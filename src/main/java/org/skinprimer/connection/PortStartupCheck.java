package org.skinprimer.connection;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

import org.springframework.boot.context.properties.bind.Binder;

import org.skinprimer.start.CannotStart;
import org.skinprimer.start.StartupCheck;

/** The port must be free. */
class PortStartupCheck implements StartupCheck {

	private static final int USUAL = 8080;

	@Override
	public void check(Binder settings) {
		int port = settings.bind("server.port", Integer.class).orElse(USUAL);
		InetAddress address = settings.bind("server.address", InetAddress.class).orElse(null);
		try {
			// Of 0 the server makes a free one, and below there is no server.
			new ServerSocket(Math.max(port, 0), 1, address).close();
		}
		catch (IOException ex) {
			throw new CannotStart("Skin Primer cannot start: its port " + port + " cannot be used (" + ex.getMessage()
					+ "); stop the program that uses it, or name another port with --server.port=9000.");
		}
	}

}
