package id.pantaugerai.progress;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One report as a line of the history.
 *
 * @param id identifies it
 * @param number its receipt
 * @param kelurahanCode the kelurahan it speaks of
 * @param observedOn the day it speaks of
 * @param physical EV; absent when construction had not started
 * @param before EV of the report in force when this one arrived; absent when there was
 * none
 * @param builderFigure the builder's own figure
 * @param unchanged whether it only said that nothing changed
 * @param remarks note and reasons
 * @param arrival who sent it and when
 */
public record ReportSummary(long id, String number, String kelurahanCode, LocalDate observedOn,
		@Nullable BigDecimal physical, @Nullable BigDecimal before, @Nullable BigDecimal builderFigure,
		boolean unchanged, Remarks remarks, Arrival arrival) {

	/** How many points EV rose; absent when there is nothing to compare. */
	public @Nullable BigDecimal change() {
		return (physical != null && before != null) ? physical.subtract(before) : null;
	}

	static ReportSummary read(ResultSet row) throws SQLException {
		Arrival arrival = new Arrival(row.getObject("submission_id", UUID.class),
				row.getTimestamp("recorded_at").toInstant(), row.getLong("recorded_by"),
				Objects.requireNonNullElse(row.getString("display_name"), ""), row.getObject("previous_id", Long.class),
				row.getObject("overtaken_by", Long.class));
		return new ReportSummary(row.getLong("id"), row.getString("number"), row.getString("kelurahan_code"),
				row.getObject("observed_on", LocalDate.class), row.getBigDecimal("physical"),
				row.getBigDecimal("previous_physical"), row.getBigDecimal("builder_figure"),
				row.getBoolean("unchanged"),
				new Remarks(row.getString("note"), row.getString("fall_reason"), row.getString("jump_reason")),
				arrival);
	}

	/**
	 * What the officer wrote.
	 *
	 * @param note anything worth telling
	 * @param fallReason why a figure fell
	 * @param jumpReason why a figure jumped
	 */
	public record Remarks(@Nullable String note, @Nullable String fallReason, @Nullable String jumpReason) {

		/** Whether there is anything to show. */
		public boolean isAny() {
			return note != null || fallReason != null || jumpReason != null;
		}

	}

	/**
	 * How the report came in.
	 *
	 * @param submission made by the sender
	 * @param recordedAt when it was accepted
	 * @param recordedBy the account that sent it
	 * @param officer the name of that account
	 * @param previousId the report in force when it arrived; absent when there was none
	 * @param overtook the report that arrived since the officer began; absent when none
	 * did
	 */
	public record Arrival(UUID submission, Instant recordedAt, long recordedBy, String officer,
			@Nullable Long previousId, @Nullable Long overtook) {
	}

}
