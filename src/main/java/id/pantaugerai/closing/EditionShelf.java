package id.pantaugerai.closing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import id.pantaugerai.edition.Edition;
import id.pantaugerai.edition.Glance;
import id.pantaugerai.edition.Sieve;
import id.pantaugerai.shared.Week;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps frozen reports; none is ever changed. */
@Component
@RequiredArgsConstructor
class EditionShelf {

	private static final String SEALS = """
			select e.area, e.monday, e.number, e.as_of, e.closed_at, a.display_name, e.reason, e.code, e.sha256
			from closed_edition e left join account a on a.id = e.closed_by
			""";

	private static final String OF_WEEK = "where e.area = :area and e.monday = :monday";

	private final JdbcClient jdbc;

	/**
	 * Lets nobody else close until the transaction ends. Must be its first statement: it
	 * waits without looking at the data, so what is read afterwards is the newest.
	 */
	void hold() {
		jdbc.sql("lock table closed_edition in share row exclusive mode").update();
	}

	void put(NewEdition edition) {
		jdbc.sql(
				"""
						insert into closed_edition (area, monday, number, content, sha256, code, as_of, closed_at, closed_by, reason)
						values (:area, :monday, :number, :content, :sha256, :code, :asOf, :at, :by, :reason)
						""")
			.param("area", edition.area())
			.param("monday", edition.week().monday())
			.param("number", edition.number())
			.param("content", edition.content())
			.param("sha256", EditionText.sha256(edition.content()))
			.param("code", edition.code().letters())
			.param("asOf", Timestamp.from(edition.asOf()))
			.param("at", Timestamp.from(edition.closedAt()))
			.param("by", edition.closedBy())
			.param("reason", edition.reason())
			.update();
	}

	/** The newest of a week. */
	Optional<SealedWeek> newest(String area, Week week) {
		return jdbc.sql(SEALS + OF_WEEK + " order by e.number desc limit 1")
			.param("area", area)
			.param("monday", week.monday())
			.query(EditionShelf::seal)
			.optional();
	}

	/** All of the weeks from one to another, by week and number. */
	List<SealedWeek> between(String area, Week first, Week last) {
		return jdbc
			.sql(SEALS + "where e.area = :area and e.monday between :first and :last order by e.monday, e.number")
			.param("area", area)
			.param("first", first.monday())
			.param("last", last.monday())
			.query(EditionShelf::seal)
			.list();
	}

	/** The newest of every closed week, by week. */
	List<SealedWeek> newest(String area) {
		return jdbc.sql(SEALS + """
				where e.area = :area and e.number = (select max(n.number) from closed_edition n
				                                     where n.area = e.area and n.monday = e.monday)
				order by e.monday
				""").param("area", area).query(EditionShelf::seal).list();
	}

	Optional<SealedWeek> coded(ShortCode code) {
		return jdbc.sql(SEALS + "where e.code = :code")
			.param("code", code.letters())
			.query(EditionShelf::seal)
			.optional();
	}

	/** Opens one; a frozen report that is no longer what was frozen is never shown. */
	Edition open(SealedWeek sealed) {
		return new Edition(EditionText.read(text(sealed)), sealed.seal());
	}

	/** The same, of which only what is wanted is read. */
	Glance open(SealedWeek sealed, Sieve sieve) {
		ExcerptReader.Excerpt excerpt = EditionText.read(text(sealed), sieve);
		return new Glance(new Edition(excerpt.content(), sealed.seal()), excerpt.rows());
	}

	/** The database sums it up: it does so many times faster than the application. */
	private byte[] text(SealedWeek sealed) {
		return jdbc.sql("select content, encode(sha256(content), 'hex') as sum from closed_edition where code = :code")
			.param("code", sealed.code().letters())
			.query((row, number) -> sound(sealed, row))
			.single();
	}

	private static byte[] sound(SealedWeek sealed, ResultSet row) throws SQLException {
		if (!row.getString("sum").equals(sealed.sha256())) {
			throw new IllegalStateException("The report " + sealed.code() + " is not what was frozen");
		}
		return row.getBytes("content");
	}

	private static SealedWeek seal(ResultSet row, int index) throws SQLException {
		return new SealedWeek(row.getString("area"), Week.of(row.getObject("monday", LocalDate.class)),
				row.getInt("number"), row.getTimestamp("as_of").toInstant(), row.getTimestamp("closed_at").toInstant(),
				row.getString("display_name"), row.getString("reason"), new ShortCode(row.getString("code")),
				row.getString("sha256"));
	}

	/**
	 * A report to be frozen.
	 *
	 * @param area the city
	 * @param week which
	 * @param number 0 for the first
	 * @param content as JSON
	 * @param code to check it by
	 * @param asOf what was recorded before is told
	 * @param closedAt now
	 * @param closedBy the account; absent for the clock
	 * @param reason of a ralat
	 */
	record NewEdition(String area, Week week, int number, byte[] content, ShortCode code, Instant asOf,
			Instant closedAt, @Nullable Long closedBy, @Nullable String reason) {
	}

}
