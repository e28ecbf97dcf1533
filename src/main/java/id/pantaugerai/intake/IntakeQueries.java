package id.pantaugerai.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the pages of imports show. */
@Component
@RequiredArgsConstructor
class IntakeQueries {

	private static final String SELECT = """
			select i.*, u.display_name as uploader, a.display_name as applier, d.display_name as undoer
			from land_import i
			  join account u on u.id = i.uploaded_by
			  left join account a on a.id = i.applied_by
			  left join account d on d.id = i.undone_by
			where i.area = :area
			""";

	private final JdbcClient jdbc;

	private final IntakeTexts texts;

	List<ImportSummary> latest(String area) {
		return jdbc.sql(SELECT + "order by i.uploaded_at desc limit 50")
			.param("area", area)
			.query((row, number) -> summary(row))
			.list();
	}

	Optional<ImportSummary> find(UUID id, String area) {
		return jdbc.sql(SELECT + "and i.id = :id")
			.param("area", area)
			.param("id", id)
			.query((row, number) -> summary(row))
			.optional();
	}

	/** The rows of one view, all of them where none is given. */
	Page<RowLine> rows(UUID id, @Nullable RowView view, Pageable page, long total) {
		List<RowLine> lines = jdbc.sql("""
				select number, outcome, label, coalesce(flaws, doubts) as remarks, asset_id from land_import_row
				where import_id = :id and %s order by number limit :limit offset :offset
				""".formatted((view != null) ? view.sql() : "true"))
			.param("id", id)
			.param("limit", page.getPageSize())
			.param("offset", page.getOffset())
			.query((row, number) -> line(row))
			.list();
		return new PageImpl<>(lines, page, total);
	}

	private RowLine line(ResultSet row) throws SQLException {
		String remarked = row.getString("remarks");
		List<RowLine.Remark> remarks = (remarked == null) ? List.of()
				: texts.flaws(remarked)
					.stream()
					.map((flaw) -> new RowLine.Remark(flaw.cell(), "intake.flaw." + flaw.message(), flaw.arguments()))
					.toList();
		return new RowLine(row.getInt("number"), RowOutcome.valueOf(row.getString("outcome")), row.getString("label"),
				remarks, row.getObject("asset_id", Long.class));
	}

	private static ImportSummary summary(ResultSet row) throws SQLException {
		return new ImportSummary(row.getObject("id", UUID.class), row.getString("file_name"),
				ImportState.valueOf(row.getString("state")), row.getInt("done_rows"),
				new ImportSummary.Tally(row.getInt("fresh"), row.getInt("changed"), row.getInt("same"),
						row.getInt("faulty"), row.getInt("doubtful")),
				row.getTimestamp("uploaded_at").toInstant(), row.getString("uploader"),
				deed(row.getTimestamp("applied_at"), row.getString("applier")),
				deed(row.getTimestamp("undone_at"), row.getString("undoer")), row.getString("undo_reason"),
				row.getString("stop_reason"));
	}

	private static ImportSummary.@Nullable Deed deed(@Nullable Timestamp at, @Nullable String by) {
		return (at != null && by != null) ? new ImportSummary.Deed(at.toInstant(), by) : null;
	}

}
