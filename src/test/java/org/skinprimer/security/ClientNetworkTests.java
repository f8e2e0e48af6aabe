package org.skinprimer.security;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which addresses belong together. */
class ClientNetworkTests {

	@ParameterizedTest
	@CsvSource({ "192.0.2.7, 192.0.2.7", "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:0:0:0:0",
			"2001:db8::1, 2001:db8:0:0:0:0:0:0", "::1, 0:0:0:0:0:0:0:0", "fe80::1%eth0, fe80:0:0:0:0:0:0:0",
			"2001:DB8:1:2::a, 2001:db8:1:2:0:0:0:0" })
	void anAddressBelongsToItsNetwork(String address, String name) {
		assertThat(ClientNetwork.of(address)).isEqualTo(new ClientNetwork(name));
	}

	@Test
	void anIpv4AddressWrittenAsIpv6IsTheSameOne() {
		assertThat(ClientNetwork.of("::ffff:192.0.2.7")).isEqualTo(ClientNetwork.of("192.0.2.7"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "unknown", "host.example", "192.0.2.7:4711", "192.0.2", "1.2.3.4.5", ":", "1::2::3",
			"[2001:db8::1]", "zz::1", "12345::", "%", "1:2:3:4:5:6:7:8:9", "\n::1" })
	void whatIsNoAddressIsAllOneAndIsNeverLookedUp(String address) {
		assertThat(ClientNetwork.of(address)).isEqualTo(ClientNetwork.of("unknown"));
	}

}
