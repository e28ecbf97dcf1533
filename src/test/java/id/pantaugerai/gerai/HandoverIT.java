package id.pantaugerai.gerai;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.shared.Races;
import id.pantaugerai.shared.Rival;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.context.jdbc.Sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.given;

@IntegrationTest
@RecordApplicationEvents
@Sql("/id/pantaugerai/account/officers.sql")
class HandoverIT {

	static final String SUKAMENANTI = "18.71.01.1005";

	static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);

	static final LocalDate DAY = LocalDate.of(2026, 4, 6);

	static final List<Officer> OTHERS = List.of(Officers.CAMAT, Officers.BKAD, Officers.PEMPROV, Officers.ADMIN);

	@Autowired
	GeraiService gerai;

	@MockitoBean
	ReportedPhysical reports;

	@Autowired
	ApplicationEvents events;

	@BeforeEach
	void start() {
		gerai.start(new StartConstruction(SUKAMENANTI, FIRST_DAY, 12), Officers.CAMAT);
	}

	@Test
	void passesAFinishedBuildingOn() {
		given(reports.latest(SUKAMENANTI)).willReturn(Optional.of(new BigDecimal("100.00")));
		gerai.handOver(handOver(), Officers.DINAS);

		assertThat(gerai.find(SUKAMENANTI).orElseThrow().handover()).isNotNull()
			.returns(DAY, HandoverSummary::handedOverOn)
			.returns("Dinas Koperasi", HandoverSummary::recordedBy);
		assertThat(events.stream(GeraiHandedOver.class)).containsExactly(new GeraiHandedOver(SUKAMENANTI, DAY));
	}

	@Test
	void happensOnce() {
		given(reports.latest(SUKAMENANTI)).willReturn(Optional.of(new BigDecimal("100.00")));
		gerai.handOver(handOver(), Officers.PEMKOT);

		HandOverGerai again = handOver();
		assertThat(Races.lost(() -> gerai.handOver(again, Officers.DINAS))).returns("Asisten II", Rival::who)
			.returns("handover", Rival::holds);
		RevisePlan plan = new RevisePlan(SUKAMENANTI, FIRST_DAY, 15, "Terlambat", 1);
		assertThat(Races.lost(() -> gerai.replan(plan, Officers.PEMKOT))).returns("Asisten II", Rival::who)
			.returns("handover", Rival::holds);
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "0", "99.99" })
	void waitsUntilTheLastReportSaysFinished(@Nullable BigDecimal physical) {
		given(reports.latest(SUKAMENANTI)).willReturn(Optional.ofNullable(physical));

		HandOverGerai early = handOver();
		assertThat(Races.lost(() -> gerai.handOver(early, Officers.PEMKOT))).returns(null, Rival::who)
			.returns("unfinished", Rival::holds);
	}

	@ParameterizedTest
	@FieldSource("OTHERS")
	void isRecordedByTheCityAndTheDinasAlone(Officer other) {
		HandOverGerai handOver = handOver();
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> gerai.handOver(handOver, other));
	}

	private static HandOverGerai handOver() {
		return new HandOverGerai(SUKAMENANTI, DAY, "BA/12/2026", null);
	}

}
