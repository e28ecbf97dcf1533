package id.pantaugerai.proposal;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ParcelChoiceTests {

	@Test
	void isToldFromOthersByNumberHolderAndAddress() {
		assertThat(new ParcelChoice(123, "Dinas Pendidikan", "Jl. Teuku Umar").label())
			.isEqualTo("AL-000123, Dinas Pendidikan, Jl. Teuku Umar");
	}

	@Test
	void leavesOutAnAddressThatNobodyHasSaid() {
		assertThat(new ParcelChoice(123, "Dinas Pendidikan", null).label()).isEqualTo("AL-000123, Dinas Pendidikan");
	}

}
