package id.pantaugerai.land;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.shared.NotFoundException;
import id.pantaugerai.shared.Races;
import id.pantaugerai.shared.Rival;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.context.jdbc.Sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@IntegrationTest
@RecordApplicationEvents
@Sql("/id/pantaugerai/account/officers.sql")
class LandServiceIT {

	static final String SUKAMENANTI = "18.71.01.1005";

	static final List<Officer> OTHERS = List.of(Officers.CAMAT, Officers.DINAS, Officers.PEMPROV, Officers.ADMIN);

	@Autowired
	LandService land;

	@Autowired
	ApplicationEvents events;

	@Test
	void keepsEveryChangeNewestFirst() {
		land.change(proposal(), 0, Officers.BKAD);
		land.change(refusal("Tanah sengketa"), 1, Officers.PEMKOT);

		List<LandChange> history = land.history(SUKAMENANTI, Officers.CAMAT.scope());
		assertThat(history).extracting(LandChange::status).containsExactly(LandStatus.DITOLAK, LandStatus.DIUSULKAN);
		assertThat(history).extracting(LandChange::recordedBy).containsExactly("Asisten II", "BKAD");
		assertThat(history.get(1).areaM2()).isEqualByComparingTo("1240.50");
	}

	@Test
	void tellsTheFloorsAbove() {
		land.change(proposal(), 0, Officers.BKAD);

		assertThat(events.stream(LandStatusChanged.class))
			.containsExactly(new LandStatusChanged(SUKAMENANTI, LandStatus.DIUSULKAN));
	}

	@Test
	void tellsWhoeverSawAnOlderStatus() {
		land.change(proposal(), 0, Officers.BKAD);

		assertThat(Races.lost(() -> land.change(refusal("Sengketa"), 0, Officers.PEMKOT))).returns("BKAD", Rival::who)
			.returns("land", Rival::holds);
	}

	@Test
	void recordsOnceWhatIsSentTwice() {
		land.change(proposal(), 0, Officers.BKAD);
		land.change(proposal(), 0, Officers.BKAD);

		assertThat(land.history(SUKAMENANTI, Officers.BKAD.scope())).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "2026-01-05, 1100", "2026-01-06, 1240.5" })
	void takesACorrectionForNoRepeat(LocalDate day, BigDecimal area) {
		land.change(proposal(), 0, Officers.BKAD);
		ChangeLandStatus corrected = new ChangeLandStatus(SUKAMENANTI, LandStatus.DIUSULKAN, day, "Jl. Teuku Umar",
				area, null);
		assertThat(Races.lost(() -> land.change(corrected, 0, Officers.BKAD))).returns("land", Rival::holds);
	}

	@Test
	void asksWhyLandWasRefused() {
		ChangeLandStatus silent = refusal(null);
		assertThatIllegalArgumentException().isThrownBy(() -> land.change(silent, 0, Officers.BKAD));
	}

	@ParameterizedTest
	@FieldSource("OTHERS")
	void isKeptByTheAssetOfficeAndTheCityAlone(Officer other) {
		ChangeLandStatus change = proposal();
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> land.change(change, 0, other));
		assertThat(land.mayChange(SUKAMENANTI, other.scope())).isFalse();
	}

	@Test
	void showsNoCamatTheLandOfAnother() {
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> land.history("18.71.02.1001", Officers.CAMAT.scope()));
	}

	@Test
	void knowsOnlyRealKelurahan() {
		ChangeLandStatus nowhere = new ChangeLandStatus("18.71.01.9999", LandStatus.BELUM_ADA, LocalDate.EPOCH, null,
				null, null);
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> land.change(nowhere, 0, Officers.BKAD));
	}

	private static ChangeLandStatus proposal() {
		return new ChangeLandStatus(SUKAMENANTI, LandStatus.DIUSULKAN, LocalDate.of(2026, 1, 5), "Jl. Teuku Umar",
				new BigDecimal("1240.50"), null);
	}

	private static ChangeLandStatus refusal(@Nullable String why) {
		return new ChangeLandStatus(SUKAMENANTI, LandStatus.DITOLAK, LocalDate.of(2026, 1, 9), null, null, why);
	}

}
