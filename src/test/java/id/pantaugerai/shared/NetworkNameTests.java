package id.pantaugerai.shared;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NetworkNameTests {

	@ParameterizedTest
	@ValueSource(strings = { "2001:db8::1", "2001:db8::a:b:c", "2001:DB8:0:0:dead:beef:0:1", "2001:db8::ffff:1.2.3.4",
			"2001:0db8:0000:0000::", "2001:db8::1%eth0" })
	void takesAllAddressesOfOneHouseholdForOne(String address) {
		assertThat(NetworkName.of(address)).isEqualTo("20010db800000000");
	}

	@Test
	void tellsHouseholdsApart() {
		assertThat(NetworkName.of("2001:db8:0:1::1")).isNotEqualTo(NetworkName.of("2001:db8::1"));
		assertThat(NetworkName.of("203.0.113.7")).isEqualTo("203.0.113.7");
		assertThat(NetworkName.of("::ffff:203.0.113.7")).isEqualTo("203.0.113.7");
	}

	@ParameterizedTest
	@ValueSource(strings = { "203.0.113.7:5000", "203.0.113.7:65535", "[::ffff:203.0.113.7]:5000" })
	void forgetsTheDoorThatAProxyNamesBesideAnAddress(String address) {
		assertThat(NetworkName.of(address)).isEqualTo("203.0.113.7");
	}

	@ParameterizedTest
	@ValueSource(strings = { "[2001:db8::1]:5000", "[2001:DB8::2]", "[2001:db8::1%eth0]:65535" })
	void forgetsItBesideTheAddressOfAHouseholdToo(String address) {
		assertThat(NetworkName.of(address)).isEqualTo("20010db800000000");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "unknown", "jahat.example:80", "1:2:3", ":::", "203.0.113.7:", "[jahat.example]:80",
			"203.0.113.7:5000:1" })
	void looksUpNothingThatIsNoAddress(String text) {
		assertThat(NetworkName.of(text)).isEqualTo(text);
	}

}
