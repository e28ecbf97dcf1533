package id.pantaugerai.progress;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DraftTests {

	static final ReportSheet SHEET = Reports.sheet("100", "60");

	@Test
	void acceptsARise() {
		assertThat(doubts(SHEET, Reports.report(7L, Map.of(9002L, "80")))).isEmpty();
	}

	@Test
	void asksWhyAMilestoneFalls() {
		SubmitReport report = Reports.report(7L, Map.of(9002L, "59.99"));

		assertThat(doubts(SHEET, report)).containsExactly(new Doubt(Doubt.Kind.FALL, 9002L));
		assertThat(doubts(SHEET, Reports.explained(report, "Diukur ulang"))).isEmpty();
	}

	@Test
	void asksWhyTheBuildersFigureFalls() {
		SubmitReport report = Reports.report(7L, Map.of());

		assertThat(doubts(SHEET, Reports.with(report, builder("23.99", null))))
			.containsExactly(new Doubt(Doubt.Kind.BUILDER_FALL));
		assertThat(doubts(SHEET, Reports.with(report, builder("24.00", null)))).isEmpty();
		assertThat(doubts(SHEET, Reports.with(report, builder("23.99", "Salah ketik")))).isEmpty();
	}

	@Test
	void asksOnceAboutAJumpOfMoreThanTwentyPoints() {
		assertThat(doubts(SHEET, Reports.report(7L, Map.of(9003L, "20")))).isEmpty();
		SubmitReport jump = Reports.report(7L, Map.of(9003L, "20.01"));

		assertThat(doubts(SHEET, jump)).containsExactly(new Doubt(Doubt.Kind.JUMP, 9003L));
		assertThat(doubts(SHEET, Reports.with(jump, new SubmitReport.Remarks(null, null, null, null, true)))).isEmpty();
		assertThat(doubts(SHEET, Reports.with(jump, new SubmitReport.Remarks(null, null, null, "Dikebut", false))))
			.isEmpty();
	}

	@Test
	void asksNothingAboutTheFirstFigures() {
		assertThat(doubts(Reports.unreported(), Reports.report(null, Map.of(9001L, "100")))).isEmpty();
	}

	@Test
	void refusesADayThatHasNotComeOrLiesBeforeTheStart() {
		SubmitReport report = Reports.report(7L, Map.of());

		assertThat(doubts(SHEET, Reports.observed(report, Reports.TODAY.plusDays(1))))
			.containsExactly(new Doubt(Doubt.Kind.FUTURE));
		assertThat(doubts(SHEET, Reports.observed(report, Reports.START.minusDays(1))))
			.containsExactly(new Doubt(Doubt.Kind.BEFORE_START));
		assertThat(doubts(SHEET, Reports.observed(report, Reports.START))).isEmpty();
	}

	@Test
	void wantsSomethingSaidBeforeTheStart() {
		SubmitReport silent = Reports.report(null, Map.of());

		assertThat(doubts(Reports.notStarted(), silent)).containsExactly(new Doubt(Doubt.Kind.EMPTY));
		assertThat(draft(Reports.notStarted(), silent).doubts(true, Reports.TODAY)).isEmpty();
		assertThat(doubts(Reports.notStarted(), Reports.unchanged(Reports.KEDATON, null))).isEmpty();
	}

	@Test
	void comparesATouchedMilestoneWithTheNewerReport() {
		Draft draft = Draft.of(Reports.report(5L, Map.of(9002L, "50")), SHEET, new Basis(5L, Map.of()));

		assertThat(draft.overtakenBy()).isEqualTo(7L);
		assertThat(draft.doubts(false, Reports.TODAY)).containsExactly(new Doubt(Doubt.Kind.FALL, 9002L));
	}

	@Test
	void repeatsEveryFigureWhenNothingChanged() {
		Draft draft = draft(SHEET, Reports.unchanged(Reports.SUKAMENANTI, 7L));

		assertThat(draft.figures()).isEqualTo(SHEET.figures());
		assertThat(draft.builderFigure()).isEqualByComparingTo("24.00");
		assertThat(draft.overtakenBy()).isNull();
	}

	private static List<Doubt> doubts(ReportSheet sheet, SubmitReport report) {
		return draft(sheet, report).doubts(false, Reports.TODAY);
	}

	private static Draft draft(ReportSheet sheet, SubmitReport report) {
		return Draft.of(report, sheet, sheet.basis());
	}

	private static SubmitReport.Remarks builder(String figure, @Nullable String fallReason) {
		return new SubmitReport.Remarks(new BigDecimal(figure), null, fallReason, null, false);
	}

}
