package id.pantaugerai.office;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * All that the page of an office shows.
 *
 * @param code in its address
 * @param today the day it is shown for
 * @param letterhead in force today
 * @param lastVersion the newest letterhead written down
 * @param signatory who signs today
 * @param terms of those who sign, newest first
 * @param letterheads of past and coming days, newest first
 * @param crests what was done to the coat of arms, newest first
 * @param events what was done to the terms, newest first
 */
public record OfficeDetail(String code, LocalDate today, LetterheadVersion letterhead, long lastVersion,
		@Nullable TermSummary signatory, List<TermSummary> terms, List<LetterheadVersion> letterheads,
		List<CrestVersion> crests, List<TermEvent> events) {

	/** Whether a coat of arms has been brought. */
	public boolean hasCrest() {
		return !crests.isEmpty() && crests.get(0).present();
	}

}
