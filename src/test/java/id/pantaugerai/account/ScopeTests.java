package id.pantaugerai.account;

import id.pantaugerai.shared.ForbiddenException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ScopeTests {

	private static final Scope KEDATON = new Scope("18.71.01", Role.CAMAT);

	@Test
	void coversWhatLiesBeneathItsCode() {
		assertThat(KEDATON.covers("18.71.01")).isTrue();
		assertThat(KEDATON.covers("18.71.01.1004")).isTrue();
		assertThat(new Scope("18", Role.PEMPROV).covers("18.71.01.1004")).isTrue();
	}

	@Test
	void coversNeitherANeighbourNorWhatLiesAbove() {
		assertThat(KEDATON.covers("18.71.04.1001")).isFalse();
		assertThat(KEDATON.covers("18.71")).isFalse();
		assertThat(KEDATON.covers("18.71.011")).isFalse();
	}

	@Test
	void refusesWhatLiesOutside() {
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> KEDATON.requireArea("18.71.04.1001"));
	}

	@Test
	void refusesAnotherRole() {
		KEDATON.requireRole(Role.CAMAT, Role.PEMKOT);
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> KEDATON.requireRole(Role.ADMIN));
	}

	@Test
	void neverTakesAnAreaThatCouldMatchTooMuch() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Scope("", Role.CAMAT));
		assertThatIllegalArgumentException().isThrownBy(() -> new Scope("18.7", Role.CAMAT));
		assertThatIllegalArgumentException().isThrownBy(() -> new Scope("%", Role.CAMAT));
	}

}
