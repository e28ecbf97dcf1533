package id.pantaugerai.target;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.calendar.CalendarService;
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
class TargetServiceIT {

	static final LocalDate MARCH = LocalDate.of(2026, 3, 31);

	static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

	static final List<Officer> OTHERS = List.of(Officers.CAMAT, Officers.BKAD, Officers.DINAS, Officers.PEMPROV);

	@Autowired
	TargetService targets;

	@Autowired
	CalendarService calendar;

	@Autowired
	ApplicationEvents events;

	@Test
	void startsWithTheInstructionOfTheCentre() {
		assertThat(targets.current()).returns(MARCH, TargetSummary::date).returns(null, TargetSummary::recordedBy);
	}

	@Test
	void counts26WorkingDaysFromThe12thOfFebruary() {
		Countdown countdown = Countdown.of(MARCH, LocalDate.of(2026, 2, 12), calendar.workingDays());

		assertThat(countdown).returns("H-47", Countdown::label).returns(26L, Countdown::workingDays);
	}

	@Test
	void keepsTheOldTargetWithItsTime() {
		targets.move(toJune(), Officers.PEMKOT);

		assertThat(targets.history()).extracting(TargetSummary::date).containsExactly(JUNE, MARCH);
		assertThat(targets.current()).returns("500/12", TargetSummary::letterNumber)
			.returns("Asisten II", TargetSummary::recordedBy);
		assertThat(targets.asOf(Instant.parse("2026-02-01T00:00:00Z"))).get().returns(MARCH, TargetSummary::date);
		assertThat(targets.asOf(Instant.parse("2025-12-01T00:00:00Z"))).isEmpty();
		assertThat(events.stream(TargetMoved.class)).containsExactly(new TargetMoved(JUNE));
	}

	@Test
	void tellsWhoeverMovesATargetThatIsNoLongerInForce() {
		MoveTarget move = toJune();
		targets.move(move, Officers.ADMIN);

		assertThat(Races.lost(() -> targets.move(move, Officers.PEMKOT))).returns("Operator", Rival::who)
			.returns("target", Rival::holds);
	}

	@ParameterizedTest
	@FieldSource("OTHERS")
	void isMovedByTheCityAndTheOperatorAlone(Officer other) {
		MoveTarget move = toJune();
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> targets.move(move, other));
	}

	private MoveTarget toJune() {
		return new MoveTarget(JUNE, "500/12", LocalDate.of(2026, 2, 2), "Lahan terlambat", targets.current().id());
	}

}
