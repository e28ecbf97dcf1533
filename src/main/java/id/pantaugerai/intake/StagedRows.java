package id.pantaugerai.intake;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.UUID;

import id.pantaugerai.land.BatchRow;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the rows of a file between looking through it and writing it. */
@Component
@RequiredArgsConstructor
class StagedRows {

	private final JdbcTemplate batch;

	private final JdbcClient jdbc;

	private final IntakeTexts texts;

	void add(UUID importId, List<StagedRow> rows) {
		batch.batchUpdate("""
				insert into land_import_row (import_id, number, outcome, label, flaws, doubts, cells, facts, asset_id,
				  revision)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
				""", rows, rows.size(), (statement, row) -> fill(statement, importId, row));
	}

	void clear(UUID importId) {
		jdbc.sql("delete from land_import_row where import_id = :id").param("id", importId).update();
	}

	/** The next rows to be written, in the order of the file. */
	List<BatchRow> good(UUID importId, int after, int most) {
		return jdbc.sql("""
				select number, asset_id, revision, facts from land_import_row
				where import_id = :id and outcome in ('NEW', 'CHANGED') and number > :after order by number limit :most
				""")
			.param("id", importId)
			.param("after", after)
			.param("most", most)
			.query((row, number) -> new BatchRow(row.getInt("number"), row.getObject("asset_id", Long.class),
					row.getInt("revision"), texts.facts(row.getString("facts"))))
			.list();
	}

	/** The next rows with something wrong. */
	List<FaultyRow> faulty(UUID importId, int after, int most) {
		return jdbc.sql("""
				select number, flaws, coalesce(cells, '[]') as cells from land_import_row
				where import_id = :id and outcome = 'ERROR' and number > :after order by number limit :most
				""")
			.param("id", importId)
			.param("after", after)
			.param("most", most)
			.query((row, number) -> new FaultyRow(row.getInt("number"), texts.cells(row.getString("cells")),
					texts.flaws(row.getString("flaws"))))
			.list();
	}

	/** Says of a row that could not be written why. */
	void refuse(UUID importId, int number, Flaw flaw) {
		jdbc.sql("""
				update land_import_row set outcome = 'ERROR', flaws = :flaws, doubts = null
				where import_id = :id and number = :number
				""").param("flaws", texts.write(List.of(flaw))).param("id", importId).param("number", number).update();
	}

	private void fill(PreparedStatement statement, UUID importId, StagedRow row) throws SQLException {
		statement.setObject(1, importId);
		statement.setInt(2, row.number());
		statement.setString(3, row.outcome().name());
		statement.setString(4, row.label());
		statement.setString(5, row.flaws().isEmpty() ? null : texts.write(row.flaws()));
		statement.setString(6, row.doubts().isEmpty() ? null : texts.write(row.doubts()));
		statement.setString(7, row.cells().isEmpty() ? null : texts.write(row.cells()));
		statement.setString(8, (row.facts() != null) ? texts.write(row.facts()) : null);
		setLong(statement, 9, row.assetId());
		statement.setInt(10, row.revision());
	}

	private static void setLong(PreparedStatement statement, int place, @Nullable Long value) throws SQLException {
		if (value != null) {
			statement.setLong(place, value);
		}
		else {
			statement.setNull(place, Types.BIGINT);
		}
	}

	/**
	 * A row with something wrong, to be handed back.
	 *
	 * @param number as a spreadsheet counts
	 * @param cells all it holds
	 * @param flaws what is wrong with it
	 */
	record FaultyRow(int number, List<String> cells, List<Flaw> flaws) {
	}

}
