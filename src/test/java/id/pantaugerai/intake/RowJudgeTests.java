package id.pantaugerai.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import id.pantaugerai.land.LandAssetDetail;
import id.pantaugerai.land.LandAssets;
import id.pantaugerai.land.LandBatches;
import id.pantaugerai.land.LandKey;
import id.pantaugerai.land.LandStage;
import id.pantaugerai.suitability.LandFacts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class RowJudgeTests {

	static final LandFacts KNOWN = LandAssets.good("18.71.01.1005");

	LandBatches register = mock(LandBatches.class);

	@Test
	void refusesToShareAnAssetThatIsProposed() {
		StagedRow judged = judge(LandStage.USULAN);

		assertThat(judged.outcome()).isEqualTo(RowOutcome.ERROR);
		assertThat(judged.flaws()).containsExactly(Flaw.of("", "proposed"));
	}

	@Test
	void sharesAnAssetThatNobodyAskedFor() {
		assertThat(judge(null).outcome()).isEqualTo(RowOutcome.CHANGED);
	}

	private StagedRow judge(@Nullable LandStage stage) {
		LandAssetDetail asset = new LandAssetDetail(7, 1, KNOWN, stage, null, Instant.EPOCH, false);
		given(register.find(any())).willReturn(Map.of(Objects.requireNonNull(LandKey.of(KNOWN)), asset));
		Draft shared = new Draft(Map.of(IntakeColumn.OWNER, KNOWN.ownership().owner(), IntakeColumn.HOLDER,
				KNOWN.ownership().holder(), IntakeColumn.REGISTER,
				Objects.requireNonNull(KNOWN.ownership().registerNumber()), IntakeColumn.SHARED, true),
				KNOWN.lot().kelurahanCode());
		SheetRow row = new SheetRow(2, List.of());
		return new RowJudge(register).judge(List.of(new ParsedRow(row, shared, List.of(), List.of()))).get(0);
	}

}
