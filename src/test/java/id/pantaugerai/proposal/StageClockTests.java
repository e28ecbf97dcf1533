package id.pantaugerai.proposal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import id.pantaugerai.land.LandStage;
import id.pantaugerai.proposal.StageClock.Phase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StageClockTests {

	static final Procedure PROCEDURE = Procedures.third();

	static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

	static final StepLine OPENED = step(1, StepKind.OPENED, null, LandStage.USULAN, null);

	static final StepLine ACCEPTED = step(2, StepKind.ADVANCED, LandStage.USULAN, LandStage.CEK_FISIK, 3);

	static final StepLine CHECKED = step(3, StepKind.ADVANCED, LandStage.CEK_FISIK, LandStage.VERIFIKASI, 5);

	@Test
	void tellsWhatIsDoneWhatRunsAndWhatLiesAhead() {
		List<StageClock> clocks = StageClock.of(List.of(OPENED, ACCEPTED), 4, Map.of(), PROCEDURE);

		assertThat(clocks).extracting(StageClock::phase)
			.startsWith(Phase.DONE, Phase.NOW, Phase.AHEAD)
			.hasSize(LandStage.values().length);
		assertThat(clocks).extracting(StageClock::days).startsWith(3L, 4L, null);
		assertThat(clocks.get(1).since()).isEqualTo(MONDAY.plusDays(2));
	}

	@Test
	void forgetsAStageThatHasToBeDoneAgain() {
		StepLine returned = step(4, StepKind.RETURNED, LandStage.VERIFIKASI, LandStage.CEK_FISIK, null);

		List<StageClock> clocks = StageClock.of(List.of(OPENED, ACCEPTED, CHECKED, returned), 1, Map.of(), PROCEDURE);

		assertThat(clocks.get(1)).extracting(StageClock::phase, StageClock::since, StageClock::days)
			.containsExactly(Phase.NOW, MONDAY.plusDays(4), 1L);
		assertThat(clocks.get(2).phase()).isEqualTo(Phase.AHEAD);
	}

	@Test
	void isSlowWhenHalfOfTheOthersWereQuicker() {
		Map<LandStage, StageMedian> medians = Map.of(LandStage.USULAN,
				new StageMedian(LandStage.USULAN, new BigDecimal("2.5"), 4));

		assertThat(StageClock.of(List.of(OPENED), 3, medians, PROCEDURE).get(0).slow()).isTrue();
		assertThat(StageClock.of(List.of(OPENED), 2, medians, PROCEDURE).get(0).slow()).isFalse();
	}

	@Test
	void isLateByTheDaysBeyondWhatIsExpected() {
		assertThat(StageClock.of(List.of(OPENED), 5, Map.of(), PROCEDURE).get(0))
			.extracting(StageClock::expected, StageClock::late)
			.containsExactly(3, 2L);
		assertThat(StageClock.of(List.of(OPENED), 3, Map.of(), PROCEDURE).get(0).late()).isZero();
		assertThat(StageClock.of(List.of(OPENED, ACCEPTED), 9, Map.of(), PROCEDURE).get(0).late()).isZero();
	}

	private static StepLine step(int number, StepKind kind, @Nullable LandStage from, LandStage to,
			@Nullable Integer days) {
		return new StepLine(1, number, kind, from, to, MONDAY.plusDays(number), days,
				new TakeStep.Words(null, null, null, null, null), Instant.EPOCH, "BKAD");
	}

}
