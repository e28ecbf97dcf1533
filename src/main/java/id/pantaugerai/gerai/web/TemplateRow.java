package id.pantaugerai.gerai.web;

import java.math.BigDecimal;

import id.pantaugerai.gerai.TemplateItem;
import id.pantaugerai.shared.FigureText;
import id.pantaugerai.shared.Figures;
import id.pantaugerai.shared.PlainText;
import id.pantaugerai.shared.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** One row of the template form, as it was typed. */
record TemplateRow(
		@NotBlank(message = "{field.required}") @Size(max = 80, message = "{field.long}") @Nullable String name,
		@NotBlank(message = "{field.required}") @FigureText(min = "0.01") @Nullable String weight,
		@NotBlank(message = "{field.required}") @FigureText @Nullable String start,
		@NotBlank(message = "{field.required}") @FigureText @Nullable String finish) {

	static final TemplateRow EMPTY = new TemplateRow("", "", "", "");

	static TemplateRow from(TemplateItem item) {
		Figures figures = new Figures();
		return new TemplateRow(item.name(), figures.decimal(item.weight()), figures.decimal(item.startPercent()),
				figures.decimal(item.finishPercent()));
	}

	BigDecimal typedWeight() {
		return Typed.figure(weight).orElse(BigDecimal.ZERO);
	}

	boolean endsBeforeItBegins() {
		BigDecimal begin = Typed.figure(start).orElse(null);
		BigDecimal end = Typed.figure(finish).orElse(null);
		return begin != null && end != null && begin.compareTo(end) >= 0;
	}

	boolean bearsTheNameOf(TemplateRow other) {
		String mine = Typed.text(name);
		return mine != null && mine.equalsIgnoreCase(Typed.text(other.name()));
	}

	TemplateItem toItem(int position) {
		return new TemplateItem(position, PlainText.said(name), Typed.figure(weight).orElseThrow(),
				Typed.figure(start).orElseThrow(), Typed.figure(finish).orElseThrow());
	}

}
