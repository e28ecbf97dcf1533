package id.pantaugerai.gerai;

import java.time.LocalDate;
import java.util.List;

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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.context.jdbc.Sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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

	@Autowired
	JdbcClient jdbc;

	@Autowired
	ApplicationEvents events;

	@BeforeEach
	void start() {
		gerai.start(new StartConstruction(SUKAMENANTI, FIRST_DAY, 12), Officers.CAMAT);
	}

	@Test
	void passesAFinishedBuildingOn() {
		report("100");
		gerai.handOver(handOver(), Officers.DINAS);

		assertThat(gerai.find(SUKAMENANTI).orElseThrow().handover()).isNotNull()
			.returns(DAY, HandoverSummary::handedOverOn)
			.returns("Dinas Koperasi", HandoverSummary::recordedBy);
		assertThat(events.stream(GeraiHandedOver.class)).containsExactly(new GeraiHandedOver(SUKAMENANTI, DAY));
	}

	@Test
	void happensOnce() {
		report("100");
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
	void waitsUntilTheLastReportSaysFinished(@Nullable String physical) {
		if (physical != null) {
			report(physical);
		}

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

	private void report(String physical) {
		jdbc.sql(
				"""
						insert into progress_report (number, submission_id, kelurahan_code, gerai_id, observed_on, physical, recorded_at, recorded_by)
						select 'LP-2026-970001', gen_random_uuid(), kelurahan_code, id, '2026-04-03', :physical::numeric, '2026-04-03 09:00+07', 9001
						from gerai where kelurahan_code = :kelurahan
						""")
			.param("physical", physical)
			.param("kelurahan", SUKAMENANTI)
			.update();
	}

	private static HandOverGerai handOver() {
		return new HandOverGerai(SUKAMENANTI, DAY, "BA/12/2026", null);
	}

}
