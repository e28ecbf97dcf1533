package id.pantaugerai.obstacle;

import java.util.List;

import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.shared.ConflictException;
import id.pantaugerai.shared.ForbiddenException;
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
class ObstacleServiceIT {

	static final List<Officer> OTHERS = List.of(Officers.BKAD, Officers.DINAS, Officers.PEMPROV, Officers.ADMIN);

	@Autowired
	ObstacleService obstacles;

	@Autowired
	ApplicationEvents events;

	@Test
	void getsANumberOfItsYear() {
		String first = obstacles.raise(Obstacles.rain(), Officers.CAMAT);
		String second = obstacles.raise(Obstacles.rain(), Officers.PEMKOT);

		assertThat(List.of(first, second)).allMatch((number) -> number.matches("KD-20\\d\\d-\\d{4}"));
		assertThat(Integer.parseInt(second.substring(8))).isEqualTo(Integer.parseInt(first.substring(8)) + 1);
	}

	@Test
	void beginsWithTheCamatAndFiveWorkingDays() {
		String number = obstacles.raise(Obstacles.rain(), Officers.CAMAT);

		assertThat(obstacles.findAll(Obstacles.SUKAMENANTI, Officers.DINAS.scope())).singleElement()
			.returns(number, ObstacleSummary::number)
			.returns("Cuaca", ObstacleSummary::category)
			.returns("Camat Kedaton", ObstacleSummary::recordedBy)
			.returns(EscalationTier.KECAMATAN, ObstacleSummary::tier)
			.returns(ObstacleState.BARU, ObstacleSummary::state)
			.returns(5, (one) -> one.days().allowance())
			.matches((one) -> one.isOpen() && one.dueOn() != null);
		assertThat(events.stream(ObstacleChanged.class)).singleElement()
			.returns(EventKind.RAISED, ObstacleChanged::kind)
			.returns(number, ObstacleChanged::number);
	}

	@Test
	void takesTheSameSubmissionTwiceForOne() {
		RaiseObstacle rain = Obstacles.rain();
		String first = obstacles.raise(rain, Officers.CAMAT);

		assertThat(obstacles.raise(rain, Officers.CAMAT)).isEqualTo(first);
		assertThat(obstacles.findAll(Obstacles.SUKAMENANTI, Officers.CAMAT.scope())).hasSize(1);
		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> obstacles.raise(rain, Officers.PEMKOT));
	}

	@Test
	void showsWhatIsAlreadyOpenOfTheSameKind() {
		String number = obstacles.raise(Obstacles.rain(), Officers.CAMAT);

		assertThat(obstacles.similar(Obstacles.SUKAMENANTI, "CUACA", Officers.CAMAT.scope()))
			.extracting(ObstacleSummary::number)
			.containsExactly(number);
		assertThat(obstacles.similar(Obstacles.SUKAMENANTI, "MATERIAL", Officers.CAMAT.scope())).isEmpty();
	}

	@Test
	void isSeenInItsOwnAreaAlone() {
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> obstacles.findAll("18.71.02.1001", Officers.CAMAT.scope()));
	}

	@ParameterizedTest
	@FieldSource("OTHERS")
	void isNotedByTheCamatAndTheCityAlone(Officer other) {
		RaiseObstacle raise = Obstacles.rain();
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> obstacles.raise(raise, other));
		assertThat(obstacles.mayRaise(Obstacles.SUKAMENANTI, other.scope())).isFalse();
	}

	@Test
	void knowsTheKindsOfTheListAndWhoReceivesThem() {
		assertThat(obstacles.categories()).hasSize(19)
			.contains(new ObstacleCategory("ALAS_HAK", "Alas hak / sertifikat", "BKAD", true));
	}

}
