package org.skinprimer.connection;

import java.io.IOException;
import java.net.InetAddress;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Learns from the proxies that are named where a request really comes from, and whether
 * that was over HTTPS. What anybody else says about it is no more than a claim.
 */
final class ForwardedValve extends ValveBase {

	private static final Logger logger = LoggerFactory.getLogger(ForwardedValve.class);

	private static final String FOR = "X-Forwarded-For";

	private static final String PROTO = "X-Forwarded-Proto";

	private final List<Network> proxies;

	private final AtomicBoolean told = new AtomicBoolean();

	ForwardedValve(List<Network> proxies) {
		super(true);
		this.proxies = proxies;
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		boolean forwarded = request.getHeader(FOR) != null || request.getHeader(PROTO) != null;
		if (forwarded && IpAddress.read(request.getRemoteAddr()).filter(this::isProxy).isPresent()) {
			client(parts(request, FOR)).ifPresent((client) -> {
				request.setRemoteAddr(client.getHostAddress());
				request.setRemoteHost(client.getHostAddress());
			});
			protocol(request, parts(request, PROTO));
		}
		else if (forwarded && this.told.compareAndSet(false, true)) {
			logger.info(
					"What {} forwards is not believed. If it is your proxy, name it in skinprimer.proxies; until then, "
							+ "all who come through it count as one.",
					request.getRemoteAddr());
		}
		getNext().invoke(request, response);
	}

	/**
	 * Each proxy adds the address that it was asked from at the end, so only as much is
	 * true as the proxies added: from the end to the first address that is none of
	 * theirs. What stands before that, anybody may have made up.
	 */
	private Optional<InetAddress> client(List<String> addresses) {
		Optional<InetAddress> client = Optional.empty();
		for (int i = addresses.size() - 1; i >= 0; i--) {
			Optional<InetAddress> before = IpAddress.read(withoutPort(addresses.get(i)));
			if (before.isEmpty()) {
				return client;
			}
			client = before;
			if (!isProxy(before.get())) {
				return client;
			}
		}
		return client;
	}

	private static void protocol(Request request, List<String> protocols) {
		if (!protocols.isEmpty()) {
			boolean secure = protocols.stream().allMatch("https"::equalsIgnoreCase);
			request.setSecure(secure);
			request.getCoyoteRequest().scheme().setString(secure ? "https" : "http");
		}
	}

	private boolean isProxy(InetAddress address) {
		return this.proxies.stream().anyMatch((network) -> network.contains(address));
	}

	private static List<String> parts(Request request, String header) {
		return Collections.list(request.getHeaders(header))
			.stream()
			.flatMap((line) -> Stream.of(line.split(",", -1)))
			.map(String::strip)
			.toList();
	}

	/** Some proxies add the port, as in {@code 192.0.2.7:4711} and {@code [::1]:4711}. */
	private static String withoutPort(String address) {
		if (address.startsWith("[")) {
			return address.substring(1).replaceFirst("\\](:\\d+)?$", "");
		}
		return (address.indexOf(':') == address.lastIndexOf(':')) ? address.replaceFirst(":\\d+$", "") : address;
	}

}
