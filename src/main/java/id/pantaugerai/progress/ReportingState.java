package id.pantaugerai.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import id.pantaugerai.shared.ConflictException;
import id.pantaugerai.shared.Rival;

/**
 * What is known when a report arrives.
 *
 * @param sheet what the report starts from
 * @param used the report that was accepted with the same submission; absent when none was
 * @param photographed whether photographs of the officer wait for this submission
 */
record ReportingState(ReportSheet sheet, @Nullable Used used, boolean photographed) {

	static ReportingState read(ResultSet row) throws SQLException {
		ReportSheet.Place place = new ReportSheet.Place(row.getString("code"), row.getString("common_name"),
				row.getString("kecamatan_code"), row.getString("kecamatan"));
		ReportSheet sheet = new ReportSheet(place, row.getObject("gerai_id", Long.class),
				row.getObject("started_on", LocalDate.class), new MilestoneFigures(List.of()), last(row));
		String number = row.getString("used_number");
		return new ReportingState(sheet,
				(number != null) ? new Used(number, row.getString("used_code"), row.getLong("used_by")) : null,
				row.getBoolean("photographed"));
	}

	private static ReportSheet.@Nullable Last last(ResultSet row) throws SQLException {
		Long id = row.getObject("last_id", Long.class);
		if (id == null) {
			return null;
		}
		return new ReportSheet.Last(id, row.getString("number"), row.getObject("observed_on", LocalDate.class),
				row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
				Objects.requireNonNullElse(row.getString("display_name"), ""), row.getBigDecimal("physical"),
				row.getBigDecimal("builder_figure"));
	}

	ReportingState with(MilestoneFigures figures) {
		return new ReportingState(
				new ReportSheet(sheet.place(), sheet.geraiId(), sheet.startedOn(), figures, sheet.last()), used,
				photographed);
	}

	/**
	 * A submission that was already used.
	 *
	 * @param number the receipt given for it
	 * @param kelurahanCode the kelurahan it spoke of
	 * @param officer who sent it
	 */
	record Used(String number, String kelurahanCode, long officer) {

		/** The receipt, for the same officer and kelurahan only. */
		String numberFor(long sender, String code) {
			if (officer != sender || !kelurahanCode.equals(code)) {
				throw new ConflictException("The submission belongs to " + number, Rival.none("submission"));
			}
			return number;
		}

	}

}
