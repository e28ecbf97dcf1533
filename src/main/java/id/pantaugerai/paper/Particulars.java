package id.pantaugerai.paper;

import java.time.LocalDate;

import id.pantaugerai.shared.Figures;
import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/**
 * What stands between the head of a letter and its text.
 *
 * @param place of signing
 * @param date of the letter
 * @param number given by the office; a dotted blank while there is none
 * @param nature sifat: biasa, penting, segera
 * @param enclosures lampiran
 * @param subject hal
 */
public record Particulars(String place, LocalDate date, @Nullable String number, @Nullable String nature,
		@Nullable String enclosures, String subject) {

	public Particulars {
		Assert.hasText(subject, "A letter says what it is about");
	}

	/** {@code Bandar Lampung, 8 Januari 2026}. */
	public String placeAndDate() {
		return place + ", " + new Figures().date(date);
	}

}
