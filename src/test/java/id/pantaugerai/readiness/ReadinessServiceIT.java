package id.pantaugerai.readiness;

import java.time.LocalDate;
import java.util.List;

import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.shared.Races;
import id.pantaugerai.shared.Rival;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.context.jdbc.Sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@IntegrationTest
@RecordApplicationEvents
@Sql("/id/pantaugerai/account/officers.sql")
class ReadinessServiceIT {

	static final String SUKAMENANTI = "18.71.01.1005";

	static final List<Officer> KEEPERS = List.of(Officers.CAMAT, Officers.DINAS, Officers.PEMKOT);

	static final List<Officer> OTHERS = List.of(Officers.BKAD, Officers.PEMPROV, Officers.ADMIN);

	@Autowired
	ReadinessService readiness;

	@Autowired
	ApplicationEvents events;

	@ParameterizedTest
	@FieldSource("KEEPERS")
	void isKeptByTheCamatTheDinasAndTheCity(Officer keeper) {
		readiness.change(simple(SUKAMENANTI), 0, keeper);

		assertThat(readiness.history(SUKAMENANTI, keeper.scope())).singleElement()
			.returns("Balai kelurahan", OperationChange::note)
			.returns(keeper.displayName(), OperationChange::recordedBy);
		assertThat(events.stream(OperationStatusChanged.class))
			.containsExactly(new OperationStatusChanged(SUKAMENANTI, OperationStatus.GERAI_SEDERHANA));
	}

	@ParameterizedTest
	@FieldSource("OTHERS")
	void isChangedByNobodyElse(Officer other) {
		ChangeOperationStatus change = simple(SUKAMENANTI);
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> readiness.change(change, 0, other));
	}

	@Test
	void tellsWhoeverSawAnOlderStatus() {
		readiness.change(simple(SUKAMENANTI), 0, Officers.CAMAT);
		readiness.change(simple(SUKAMENANTI), 0, Officers.CAMAT);

		assertThat(Races.lost(() -> readiness.change(simple(SUKAMENANTI), 0, Officers.DINAS)))
			.returns(Officers.CAMAT.displayName(), Rival::who)
			.returns("operation", Rival::holds);
		assertThat(readiness.history(SUKAMENANTI, Officers.CAMAT.scope())).hasSize(1);
	}

	@Test
	void keepsACamatInTheirOwnArea() {
		ChangeOperationStatus elsewhere = simple("18.71.02.1001");
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> readiness.change(elsewhere, 0, Officers.CAMAT));
	}

	private static ChangeOperationStatus simple(String code) {
		return new ChangeOperationStatus(code, OperationStatus.GERAI_SEDERHANA, LocalDate.of(2025, 12, 8),
				"Balai kelurahan");
	}

}
