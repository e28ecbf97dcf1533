package id.pantaugerai.report;

import id.pantaugerai.gerai.ConstructionStage;
import id.pantaugerai.gerai.ControlStatus;
import id.pantaugerai.land.LandStatus;
import id.pantaugerai.readiness.OperationStatus;
import id.pantaugerai.shared.Figures;
import id.pantaugerai.shared.Wording;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** The words of the weekly files; the same on every machine. */
@Component
@RequiredArgsConstructor
public class ReportWords {

	private final Figures figures = new Figures();

	private final Wording words;

	String land(@Nullable LandStatus status) {
		return state("land", status);
	}

	String stage(ConstructionStage stage) {
		return state("stage", stage);
	}

	String operation(@Nullable OperationStatus status) {
		return state("operation", status);
	}

	/** An early warning; absent where nothing is judged. */
	@Nullable String control(@Nullable ControlStatus status) {
		return (status != null) ? state("control", status) : null;
	}

	/**
	 * The mark of a figure whose report was sent back and waits; absent for all others.
	 */
	public @Nullable String returned(boolean returned) {
		return returned ? say("report.returned") : null;
	}

	String yes(boolean yes) {
		return say(yes ? "report.yes" : "report.no");
	}

	/** What a file is called inside. */
	String title(WeeklyReport report) {
		return say("report.file.title", figures.week(report.week()));
	}

	/** What stands above a column. */
	public String heading(ReportColumn column) {
		return say("report.column." + column);
	}

	/** In what its values are given. */
	public String unit(ReportColumn column) {
		return say("report.unit." + column);
	}

	/** What it means. */
	public String rule(ReportColumn column) {
		return say("report.rule." + column);
	}

	/** The period of a week: {@code Senin, 2 Februari 2026 – Minggu, 8 Februari 2026}. */
	String period(WeeklyReport report) {
		return say("report.period", figures.longDate(report.week().monday()), figures.longDate(report.week().sunday()));
	}

	/** Until when the figures hold. */
	String asOf(WeeklyReport report) {
		return report.running() ? say("report.asof.running", figures.moment(report.asOf()))
				: say("report.asof.over", figures.longDate(report.week().sunday()));
	}

	/** Whose kelurahan are told of. */
	String area(WeeklyReport report) {
		return (report.kecamatan() != null) ? say("report.area.kecamatan", report.kecamatan(), report.rows().size())
				: say("report.area.all", report.rows().size());
	}

	String say(String key, Object... values) {
		return words.say(key, values);
	}

	private String state(String axis, @Nullable Enum<?> state) {
		return (state != null) ? say("standing." + axis + "." + state.name()) : say("standing.unknown");
	}

}
