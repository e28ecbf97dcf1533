package id.pantaugerai.obstacle;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.shared.ConflictException;
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.shared.NotFoundException;
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

	static final String SUKAMENANTI = "18.71.01.1005";

	static final List<Officer> OTHERS = List.of(Officers.BKAD, Officers.DINAS, Officers.PEMPROV, Officers.ADMIN);

	@Autowired
	ObstacleService obstacles;

	@Autowired
	ApplicationEvents events;

	@Test
	void staysOpenUntilItIsSolved() {
		long id = obstacles.raise(rain(UUID.randomUUID()), Officers.CAMAT);
		assertThat(obstacles.open(SUKAMENANTI, Officers.DINAS.scope())).singleElement()
			.returns("Cuaca", ObstacleSummary::category)
			.returns("Camat Kedaton", ObstacleSummary::recordedBy);

		obstacles.close(new CloseObstacle(SUKAMENANTI, id, "Cuaca membaik"), Officers.PEMKOT);
		assertThat(obstacles.open(SUKAMENANTI, Officers.DINAS.scope())).isEmpty();
		assertThat(obstacles.findAll(SUKAMENANTI, Officers.CAMAT.scope())).singleElement()
			.returns("Cuaca membaik", ObstacleSummary::solution)
			.returns("Asisten II", ObstacleSummary::closedBy);
		assertThat(events.stream(ObstacleRaised.class)).containsExactly(new ObstacleRaised(SUKAMENANTI, id));
		assertThat(events.stream(ObstacleClosed.class)).containsExactly(new ObstacleClosed(SUKAMENANTI, id));
	}

	@Test
	void takesTheSameSubmissionTwiceForOne() {
		UUID submission = UUID.randomUUID();
		long first = obstacles.raise(rain(submission), Officers.CAMAT);

		assertThat(obstacles.raise(rain(submission), Officers.CAMAT)).isEqualTo(first);
		assertThat(obstacles.open(SUKAMENANTI, Officers.CAMAT.scope())).hasSize(1);
		RaiseObstacle borrowed = rain(submission);
		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> obstacles.raise(borrowed, Officers.PEMKOT));
	}

	@Test
	void isClosedOnce() {
		long id = obstacles.raise(rain(UUID.randomUUID()), Officers.CAMAT);
		CloseObstacle close = new CloseObstacle(SUKAMENANTI, id, "Cuaca membaik");
		obstacles.close(close, Officers.CAMAT);
		obstacles.close(close, Officers.CAMAT);

		CloseObstacle other = new CloseObstacle(SUKAMENANTI, id, "Terpal dipasang");
		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> obstacles.close(other, Officers.PEMKOT));
		assertThat(events.stream(ObstacleClosed.class)).hasSize(1);
	}

	@Test
	void isFoundInItsOwnKelurahanAlone() {
		long id = obstacles.raise(rain(UUID.randomUUID()), Officers.CAMAT);

		CloseObstacle elsewhere = new CloseObstacle("18.71.01.1003", id, "Cuaca membaik");
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> obstacles.close(elsewhere, Officers.CAMAT));
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> obstacles.findAll("18.71.02.1001", Officers.CAMAT.scope()));
	}

	@ParameterizedTest
	@FieldSource("OTHERS")
	void isNotedByTheCamatAndTheCityAlone(Officer other) {
		RaiseObstacle raise = rain(UUID.randomUUID());
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> obstacles.raise(raise, other));
		assertThat(obstacles.mayChange(SUKAMENANTI, other.scope())).isFalse();
	}

	@Test
	void knowsTheKindsOfTheList() {
		assertThat(obstacles.categories()).hasSize(19).first().returns("LAHAN_TERBATAS", ObstacleCategory::code);
	}

	private static RaiseObstacle rain(UUID submission) {
		return new RaiseObstacle(SUKAMENANTI, "CUACA", "Hujan tiga minggu", LocalDate.of(2026, 1, 19), submission);
	}

}
