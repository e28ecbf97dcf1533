package id.pantaugerai.gerai.web;

import java.time.LocalDate;

import id.pantaugerai.gerai.BaselineSummary;
import id.pantaugerai.gerai.GeraiDetail;
import id.pantaugerai.gerai.RevisePlan;
import id.pantaugerai.gerai.StartConstruction;
import id.pantaugerai.shared.DateText;
import id.pantaugerai.shared.FigureText;
import id.pantaugerai.shared.Figures;
import id.pantaugerai.shared.PlainText;
import id.pantaugerai.shared.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/** What the browser sends to plan a gerai anew, as it was typed. */
record PlanForm(
		@NotBlank(message = "{field.required}") @DateText(from = StartConstruction.EARLIEST) @Nullable String startOn,
		@NotBlank(message = "{field.required}") @FigureText(min = "1", max = "104") @Nullable String durationWeeks,
		@NotBlank(message = "{gerai.plan.reason.missing}") @Size(max = 500,
				message = "{field.long}") @Nullable String reason,
		@Nullable String seen) {

	static PlanForm from(BaselineSummary plan) {
		return new PlanForm(plan.startOn().toString(), Integer.toString(plan.durationWeeks()), null, null);
	}

	/** What the annotations cannot say. */
	void check(GeraiDetail gerai, Errors errors) {
		Figures figures = new Figures();
		BaselineSummary plan = gerai.baseline();
		Weeks.check(durationWeeks, errors);
		LocalDate start = Typed.date(startOn).orElse(null);
		if (start != null && start.isBefore(gerai.startedOn())) {
			errors.rejectValue("startOn", "gerai.plan.early", new Object[] { figures.date(gerai.startedOn()) }, "");
		}
		if (!Integer.toString(plan.number()).equals(seen)) {
			errors.reject("gerai.plan.moved", new Object[] { plan.recordedBy(), figures.moment(plan.recordedAt()) },
					"");
		}
	}

	RevisePlan toCommand(String code) {
		return new RevisePlan(code, Typed.date(startOn).orElseThrow(), Weeks.parse(durationWeeks),
				PlainText.said(reason), Typed.count(seen));
	}

}
