package id.pantaugerai.office.web;

import java.time.LocalDate;
import java.util.Objects;

import id.pantaugerai.office.ChangeLetterhead;
import id.pantaugerai.office.LetterheadText;
import id.pantaugerai.office.LetterheadVersion;
import id.pantaugerai.office.OfficeDetail;
import id.pantaugerai.shared.DateText;
import id.pantaugerai.shared.Figures;
import id.pantaugerai.shared.PlainText;
import id.pantaugerai.shared.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/** What the browser sends to change a letterhead, as it was typed. */
record LetterheadForm(
		@NotBlank(message = "{field.required}") @Size(max = 120, message = "{field.long}") @Nullable String government,
		@NotBlank(message = "{field.required}") @Size(max = 160, message = "{field.long}") @Nullable String name,
		@NotBlank(message = "{field.required}") @Size(max = 200, message = "{field.long}") @Nullable String address,
		@Size(max = 200, message = "{field.long}") @Nullable String contact,
		@NotBlank(message = "{field.required}") @Size(max = 80, message = "{field.long}") @Nullable String place,
		@NotBlank(message = "{field.required}") @Size(max = 240, message = "{field.long}") @Nullable String position,
		@NotBlank(message = "{field.required}") @DateText @Nullable String effectiveOn, @Nullable String seen) {

	static LetterheadForm from(OfficeDetail office) {
		LetterheadText text = office.letterhead().text();
		return new LetterheadForm(text.government(), text.name(), text.address(), text.contact(), text.place(),
				text.position(), office.today().toString(), Long.toString(office.lastVersion()));
	}

	/** What the annotations cannot say. */
	void check(OfficeDetail office, Errors errors) {
		if (!Long.toString(office.lastVersion()).equals(seen)) {
			LetterheadVersion last = office.letterheads()
				.stream()
				.filter((version) -> version.id() == office.lastVersion())
				.findFirst()
				.orElse(office.letterhead());
			errors.reject("office.letterhead.moved",
					new Object[] { Objects.requireNonNullElse(last.recordedBy(), Figures.NONE),
							new Figures().moment(last.recordedAt()) },
					"");
		}
	}

	ChangeLetterhead toCommand() {
		LocalDate from = Typed.date(effectiveOn).orElseThrow();
		LetterheadText text = new LetterheadText(clean(government), clean(name), clean(address),
				PlainText.clean(contact), clean(place), clean(position));
		return new ChangeLetterhead(text, from, Long.parseLong(clean(seen)));
	}

	private static String clean(@Nullable String typed) {
		return Objects.requireNonNullElse(PlainText.clean(typed), "");
	}

}
