package id.pantaugerai.land.web;

import java.time.LocalDate;
import java.util.List;

import id.pantaugerai.land.ChangeLandStatus;
import id.pantaugerai.land.LandChange;
import id.pantaugerai.land.LandStatus;
import id.pantaugerai.shared.DateText;
import id.pantaugerai.shared.FigureText;
import id.pantaugerai.shared.Figures;
import id.pantaugerai.shared.PlainText;
import id.pantaugerai.shared.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/** What the browser sends about the land of a kelurahan, as it was typed. */
record LandForm(@NotBlank(message = "{field.required}") @Nullable String status,
		@NotBlank(message = "{field.required}") @DateText(future = false) @Nullable String effectiveOn,
		@Size(max = 200, message = "{field.long}") @Nullable String location,
		@FigureText(min = "1", max = "1000000") @Nullable String areaM2,
		@Size(max = 1000, message = "{field.long}") @Nullable String note, @Nullable String seen) {

	/** The form as it opens: what was said last, effective today. */
	static LandForm after(List<LandChange> history, LocalDate today) {
		if (history.isEmpty()) {
			return new LandForm(null, today.toString(), null, null, null, null);
		}
		LandChange last = history.get(0);
		String area = (last.areaM2() != null) ? new Figures().decimal(last.areaM2()) : null;
		return new LandForm(last.status().name(), today.toString(), last.location(), area, null, null);
	}

	/** What the annotations cannot say. */
	void check(Errors errors) {
		LandStatus chosen = Typed.choice(LandStatus.class, status).orElse(null);
		if (chosen == null && !errors.hasFieldErrors("status")) {
			errors.rejectValue("status", "field.required");
		}
		if (chosen != null && chosen.needsReason() && PlainText.clean(note) == null) {
			errors.rejectValue("note", "land.note.missing");
		}
	}

	/** How many changes the page showed. */
	int seenCount() {
		return Typed.count(seen);
	}

	ChangeLandStatus toCommand(String code) {
		return new ChangeLandStatus(code, Typed.choice(LandStatus.class, status).orElseThrow(),
				Typed.date(effectiveOn).orElseThrow(), PlainText.line(location), Typed.figure(areaM2).orElse(null),
				PlainText.clean(note));
	}

}
