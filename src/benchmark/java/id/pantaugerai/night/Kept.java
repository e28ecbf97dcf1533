package id.pantaugerai.night;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import id.pantaugerai.embedded.OwnDatabase;

/** What the database keeps of a kind of work. */
enum Kept {

	REPORTS("""
			select submission_id::text, number from progress_report r
			  join account a on a.id = r.recorded_by where a.username like 'malam.%' and r.note = 'Malam'"""),

	OBSTACLES("select submission_id::text, number from obstacle where description like 'Malam %'"),

	IMPORTS("""
			select left(register_number, 9), count(*)::text from land_asset
			where register_number like 'MLM.%' group by 1"""),

	EDITIONS("""
			select coalesce(e.reason, 'Tutup ' || to_char(e.monday, 'IYYY"-M"IW')), to_char(e.monday, 'IYYY"-M"IW')
			from closed_edition e join account a on a.id = e.closed_by where a.username like 'malam.%'""");

	private final String query;

	Kept(String query) {
		this.query = query;
	}

	/** Receipts by submission. */
	Map<String, List<String>> read(OwnDatabase database) throws SQLException, IOException {
		try (Connection connection = database.connect();
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery(query)) {
			Map<String, List<String>> kept = new TreeMap<>();
			while (rows.next()) {
				kept.computeIfAbsent(rows.getString(1), (submission) -> new ArrayList<>()).add(rows.getString(2));
			}
			return kept;
		}
	}

}
