package id.pantaugerai.office.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import id.pantaugerai.office.Appointment;
import id.pantaugerai.office.OfficeDetail;
import id.pantaugerai.office.TermSummary;
import id.pantaugerai.paper.Signature.Capacity;
import id.pantaugerai.shared.DateText;
import id.pantaugerai.shared.Figures;
import id.pantaugerai.shared.Nip;
import id.pantaugerai.shared.PlainText;
import id.pantaugerai.shared.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/** What the browser sends to make somebody sign, as it was typed. */
record AppointmentForm(@NotBlank(message = "{field.required}") @Nullable String capacity,
		@NotBlank(message = "{field.required}") @Size(max = 240, message = "{field.long}") @Nullable String position,
		@NotBlank(message = "{field.required}") @Size(max = 120, message = "{field.long}") @Nullable String name,
		@Size(max = 80, message = "{field.long}") @Nullable String rank, @Nullable String nip,
		@NotBlank(message = "{field.required}") @DateText(from = FIRST) @Nullable String from,
		@DateText(from = FIRST) @Nullable String until) {

	static final String FIRST = "1990-01-01";

	static AppointmentForm from(OfficeDetail office) {
		return new AppointmentForm(null, office.letterhead().text().position(), null, null, null, null, null);
	}

	/** What the annotations cannot say. */
	void check(Errors errors) {
		if (!text(capacity).isEmpty() && chosen().isEmpty()) {
			errors.rejectValue("capacity", "field.required");
		}
		if (!text(nip).isEmpty() && Nip.parse(nip).isEmpty()) {
			errors.rejectValue("nip", "office.nip.wrong");
		}
		Optional<LocalDate> first = Typed.date(from);
		if (first.isPresent() && Typed.date(until).filter((last) -> last.isBefore(first.get())).isPresent()) {
			errors.rejectValue("until", "office.term.backwards");
		}
	}

	static void refuse(List<TermSummary> crossing, Errors errors) {
		Figures figures = new Figures();
		crossing.stream()
			.limit(1)
			.forEach((term) -> errors.rejectValue("from", "office.term.crossing",
					new Object[] { term.name(), figures.date(term.from()), figures.date(term.until()) }, ""));
	}

	Appointment toCommand() {
		return new Appointment(chosen().orElseThrow(), text(position), text(name), PlainText.clean(rank),
				Nip.parse(nip).orElse(null), Typed.date(from).orElseThrow(), Typed.date(until).orElse(null));
	}

	private Optional<Capacity> chosen() {
		return Typed.choice(Capacity.class, capacity);
	}

	private static String text(@Nullable String typed) {
		return Objects.requireNonNullElse(PlainText.clean(typed), "");
	}

}
