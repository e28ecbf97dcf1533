package id.pantaugerai.obstacle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * One event of an obstacle as its page tells it.
 *
 * @param id which event
 * @param kind what happened
 * @param tier the tier that had it afterwards
 * @param office the office that had it afterwards; absent off the city
 * @param words what was said
 * @param allowance the working days given with it
 * @param recordedAt when
 * @param recordedBy who; absent for the clock
 * @param documents what came with it
 */
public record EventLine(long id, EventKind kind, EscalationTier tier, @Nullable String office, Words words,
		@Nullable Integer allowance, Instant recordedAt, @Nullable String recordedBy, List<Document> documents) {

	static EventLine read(ResultSet row, int number) throws SQLException {
		String solution = row.getString("solution");
		Words words = new Words(row.getString("text"), row.getString("request"), row.getString("basis"),
				(solution != null) ? SolutionKind.valueOf(solution) : null, row.getObject("until_on", LocalDate.class));
		return new EventLine(row.getLong("id"), EventKind.valueOf(row.getString("kind")),
				EscalationTier.valueOf(row.getString("tier")), row.getString("office"), words,
				row.getObject("allowance", Integer.class),
				Objects.requireNonNull(row.getTimestamp("recorded_at")).toInstant(), row.getString("display_name"),
				documents(row.getString("documents")));
	}

	private static List<Document> documents(@Nullable String lines) {
		return (lines == null) ? List.of()
				: Arrays.stream(lines.split("\n"))
					.map((line) -> line.split(" ", 2))
					.map((parts) -> new Document(Long.parseLong(parts[0]), parts[1]))
					.toList();
	}

	/**
	 * A document.
	 *
	 * @param id identifies it
	 * @param name what it was called
	 */
	public record Document(long id, String name) {
	}

}
