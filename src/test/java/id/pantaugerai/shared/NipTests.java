package id.pantaugerai.shared;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class NipTests {

	@ParameterizedTest
	@ValueSource(strings = { "197001011995011001", "19700101 199501 1 001", "19700101.199501.1.001" })
	void isReadAsPeopleTypeIt(String typed) {
		assertThat(Nip.parse(typed)).map(Nip::text).hasValue("19700101 199501 1 001");
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "19700101199501100", "1970010119950110011", "197013011995011001", "197002301995011001",
			"197001011969011001", "197001011995131001", "197001011995013001", "397001011995011001",
			"19700101199501100x" })
	void isRefusedWhenItCannotBe(String typed) {
		assertThat(Nip.parse(typed)).isEmpty();
	}

	@Test
	void isValidFromItsConstructorOn() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Nip("1"));
	}

}
