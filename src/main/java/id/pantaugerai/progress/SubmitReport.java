package id.pantaugerai.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One report as an officer sends it.
 *
 * @param kelurahanCode the kelurahan it speaks of
 * @param submission made by the sender, the same for every repeat of this report
 * @param basedOn the report the officer saw while filling in; absent when there was none
 * @param unchanged whether it only says that nothing changed
 * @param observedOn the day it speaks of
 * @param percents percent done by milestone; an absent milestone was not touched
 * @param remarks everything beside the milestones
 */
public record SubmitReport(String kelurahanCode, UUID submission, @Nullable Long basedOn, boolean unchanged,
		LocalDate observedOn, Map<Long, BigDecimal> percents, Remarks remarks) {

	public SubmitReport {
		percents = Map.copyOf(percents);
	}

	/**
	 * What an officer says beside the milestones.
	 *
	 * @param builderFigure the builder's own overall figure
	 * @param note anything worth telling
	 * @param fallReason why a figure fell
	 * @param jumpReason why a figure jumped
	 * @param jumpAsked whether the officer was already asked about a jump
	 */
	public record Remarks(@Nullable BigDecimal builderFigure, @Nullable String note, @Nullable String fallReason,
			@Nullable String jumpReason, boolean jumpAsked) {

		/** Nothing to add. */
		public static final Remarks NONE = new Remarks(null, null, null, null, false);

	}

}
