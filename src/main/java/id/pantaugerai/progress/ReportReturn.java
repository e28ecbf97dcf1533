package id.pantaugerai.progress;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

import id.pantaugerai.account.Role;
import org.jspecify.annotations.Nullable;

/**
 * A report that was sent back, with what became of it.
 *
 * @param id identifies it
 * @param round which return of this report it is, from 1
 * @param sent the report as it was sent
 * @param mark what is doubted
 * @param milestone the name of the milestone; absent unless one is doubted
 * @param reason why
 * @param returnedAt when it was sent back
 * @param returnedBy the name of who did
 * @param office the role of who did
 * @param answer how it ended; absent while it waits
 */
public record ReportReturn(long id, int round, Sent sent, ReturnMark mark, @Nullable String milestone, String reason,
		Instant returnedAt, String returnedBy, Role office, @Nullable Answer answer) {

	/** Whether it waits for the camat. */
	public boolean isOpen() {
		return answer == null;
	}

	/** Where the camat answers it. */
	String answerPage() {
		return "/kelurahan/" + sent.kelurahanCode() + "/lapor?jawab=" + id;
	}

	/**
	 * The report as it was sent.
	 *
	 * @param id the report
	 * @param number its receipt
	 * @param kelurahanCode the kelurahan it speaks of
	 * @param kelurahan its name
	 * @param observedOn the day it speaks of
	 * @param builderFigure the builder's own figure
	 * @param note anything told
	 * @param percent of the milestone that is doubted
	 * @param replacedBy the receipt of the report whose figures count instead; absent
	 * while these count
	 */
	public record Sent(long id, String number, String kelurahanCode, String kelurahan, LocalDate observedOn,
			@Nullable BigDecimal builderFigure, @Nullable String note, @Nullable BigDecimal percent,
			@Nullable String replacedBy) {
	}

	/**
	 * What the camat said, or why the office took it back.
	 *
	 * @param number the receipt of the report that corrects it; absent when nothing was
	 * changed
	 * @param text why nothing was changed, or why it was taken back; absent when
	 * something was changed
	 * @param withdrawn whether the office took it back
	 * @param at when
	 * @param by the name of who answered
	 */
	public record Answer(@Nullable String number, @Nullable String text, boolean withdrawn, Instant at, String by) {
	}

}
