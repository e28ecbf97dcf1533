package id.pantaugerai.intake;

import java.util.List;
import java.util.UUID;

import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.shared.NotFoundException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@IntegrationTest
class IntakeAccessIT {

	static final List<Officer> OTHERS = List.of(Officers.CAMAT, Officers.DINAS, Officers.PEMPROV, Officers.ADMIN);

	static final UUID ANY = UUID.randomUUID();

	@Autowired
	IntakeService intake;

	@ParameterizedTest
	@FieldSource("OTHERS")
	void isForWhoKeepsTheRegisterAlone(Officer other) {
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> intake.apply(other, ANY));
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> intake.undo(other, ANY, "Iseng"));
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> intake.latest(other));
	}

	@Test
	void knowsNoImportThatWasNeverBrought() {
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> intake.get(Officers.BKAD, ANY));
	}

}
