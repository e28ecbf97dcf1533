package id.pantaugerai.gerai.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import id.pantaugerai.gerai.NewTemplate;
import id.pantaugerai.gerai.TemplateSummary;
import id.pantaugerai.shared.Figures;
import id.pantaugerai.shared.PlainText;
import id.pantaugerai.shared.Typed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/** What the browser sends to make the next milestone template, as it was typed. */
record TemplateForm(@Size(max = 40, message = "{gerai.template.many}") @Nullable List<@Valid TemplateRow> rows,
		@NotBlank(message = "{field.required}") @Size(max = 500, message = "{field.long}") @Nullable String reason,
		@Nullable String seen) {

	private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

	static TemplateForm from(TemplateSummary last) {
		return new TemplateForm(last.items().stream().map(TemplateRow::from).toList(), null,
				Integer.toString(last.number()));
	}

	TemplateForm {
		rows = (rows != null) ? rows : List.of();
	}

	/** The rows that were typed. */
	List<TemplateRow> typed() {
		return Objects.requireNonNullElse(rows, List.of());
	}

	/** The weights typed so far; what cannot be read weighs nothing. */
	BigDecimal total() {
		return typed().stream().map(TemplateRow::typedWeight).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/** The form with its rows changed as a button asked. */
	TemplateForm with(RowChange change) {
		List<TemplateRow> changed = new ArrayList<>(typed());
		change.applyTo(changed);
		return new TemplateForm(changed, reason, seen);
	}

	/** What the annotations cannot say. */
	void check(TemplateSummary last, Errors errors) {
		Figures figures = new Figures();
		if (!Integer.toString(last.number()).equals(seen)) {
			errors.reject("gerai.template.moved", new Object[] {
					Objects.requireNonNullElse(last.recordedBy(), Figures.NONE), figures.moment(last.recordedAt()) },
					"");
		}
		BigDecimal gap = total().subtract(WHOLE);
		if (gap.signum() != 0) {
			errors.reject((gap.signum() < 0) ? "gerai.template.short" : "gerai.template.over",
					new Object[] { figures.percent(total()), figures.percent(gap.abs()) }, "");
		}
		IntStream.range(0, typed().size()).forEach((index) -> checkRow(index, errors));
	}

	NewTemplate toCommand() {
		return new NewTemplate(Typed.count(seen), PlainText.said(reason),
				IntStream.range(0, typed().size()).mapToObj((index) -> typed().get(index).toItem(index + 1)).toList());
	}

	private void checkRow(int index, Errors errors) {
		TemplateRow row = typed().get(index);
		String field = "rows[" + index + "].";
		if (row.endsBeforeItBegins()) {
			errors.rejectValue(field + "finish", "gerai.template.window");
		}
		if (typed().subList(0, index).stream().anyMatch(row::bearsTheNameOf)) {
			errors.rejectValue(field + "name", "gerai.template.twice");
		}
	}

}
