package org.skinprimer.connection;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Which addresses are read, and which of them are in a range. */
class IpAddressTests {

	@ParameterizedTest
	@ValueSource(strings = { "", "localhost", "example.org", "192.0.2", "1.2.3.4.5", "256.1.1.1", "010.0.0.1",
			"1.2.3.4.", ".1.2.3.4", "1.2.3.4 ", "192.0.2.7:80", "[::1]", "::1::", ":", "12345::", "1:2:3:4:5:6:7:8:9",
			"1.2.3.4%eth0", "\n::1", "::1\n", "١.2.3.4", "0x7f.0.0.1", "2130706433" })
	void onlyAWholeAddressIsOne(String text) {
		assertThat(IpAddress.read(text)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "0.0.0.0, 0.0.0.0", "255.255.255.255, 255.255.255.255", "::1, 0:0:0:0:0:0:0:1",
			"2001:DB8::a, 2001:db8:0:0:0:0:0:a", "::ffff:192.0.2.7, 192.0.2.7", "fe80::1%eth0, fe80:0:0:0:0:0:0:1" })
	void anAddressIsReadInEachOfItsSpellings(String text, String address) {
		assertThat(IpAddress.read(text).orElseThrow().getHostAddress()).isEqualTo(address);
	}

	@ParameterizedTest
	@CsvSource({ "10.0.0.0/8, 10.255.0.1, true", "10.0.0.0/8, 11.0.0.0, false", "192.0.2.7, 192.0.2.7, true",
			"192.0.2.7/32, 192.0.2.8, false", "172.16.0.0/12, 172.31.255.255, true", "172.16.0.0/12, 172.32.0.0, false",
			"2001:db8::/33, 2001:db8:7fff::1, true", "2001:db8::/33, 2001:db8:8000::1, false", "::1, ::1, true",
			"::ffff:10.0.0.0/8, 10.1.2.3, true", "10.0.0.0/8, ::a00:1, false", "128.0.0.0/1, 255.0.0.1, true" })
	void aRangeHoldsTheAddressesThatBeginLikeIt(String range, String address, boolean held) {
		assertThat(Network.of(range).contains(IpAddress.read(address).orElseThrow())).isEqualTo(held);
	}

	@Test
	void whatIsNoRangeIsRefusedWithTheMend() {
		assertRefused("proxy.local", "write it like 192.0.2.7, 10.0.0.0/8 or 2001:db8::/32");
		assertRefused("10.0.0.0/", "write it like");
		assertRefused("10.0.0.0/08", "write it like");
		assertRefused("10.0.0.0/-1", "write it like");
		assertRefused("10.0.0.0/255.0.0.0", "write it like");
		assertRefused("10\\..*", "write it like");
		assertRefused("fe80::1%eth0", "write it like");
		assertRefused("10.0.0.0/33", "ends with /33, and its addresses have only 32 bits; write a number from 1 to 32");
		assertRefused("::1/129", "have only 128 bits");
		assertRefused("0.0.0.0/0", "is every address there is; name only your own proxies");
		assertRefused("10.1.2.3/8",
				"is an address in the range 10.0.0.0/8; write the range, or the address without /8");
	}

	private static void assertRefused(String text, String reason) {
		assertThatIllegalArgumentException().isThrownBy(() -> Network.of(text)).withMessageContaining(reason);
	}

}
