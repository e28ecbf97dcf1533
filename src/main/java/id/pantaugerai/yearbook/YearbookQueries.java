package id.pantaugerai.yearbook;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import id.pantaugerai.file.FileHash;
import id.pantaugerai.file.FileOwner;
import lombok.RequiredArgsConstructor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the archives of an area and takes wishes; never two on their way for one year.
 */
@Component
@RequiredArgsConstructor
class YearbookQueries implements FileOwner {

	private static final String YEARBOOK = """
			select y.id, y.year, y.state, y.asked_at, a.display_name as asked_by, y.done, y.total, y.settled_at,
			       y.contents, y.file_hash, y.bytes, y.fault
			from yearbook y join account a on a.id = y.asked_by
			""";

	private final JdbcClient jdbc;

	/** Of each year the one asked for last and the one that is ready, latest first. */
	List<Yearbook> ofArea(String area) {
		return jdbc.sql(YEARBOOK + """
				where y.area = :area and (y.state = 'READY' or y.id = (
				    select max(n.id) from yearbook n where n.area = y.area and n.year = y.year))
				order by y.year desc, y.id desc
				""").param("area", area).query(Yearbook.class).list();
	}

	Optional<Yearbook> find(String area, long id) {
		return jdbc.sql(YEARBOOK + "where y.area = :area and y.id = :id")
			.param("area", area)
			.param("id", id)
			.query(Yearbook.class)
			.optional();
	}

	/** Begins the work, unless it is on its way. */
	void begin(String area, int year, Instant at, long by) {
		wish("""
				insert into yearbook (area, year, state, asked_at, asked_by, due_at)
				values (:area, :year, 'WAITING', :at, :by, :at)
				on conflict (area, year) where due_at is not null do nothing
				""", area, year).param("at", at.atOffset(ZoneOffset.UTC)).param("by", by).update();
	}

	/** Joins those who wait for the work on its way; empty when it has just ended. */
	Optional<Long> join(String area, int year, Instant at, long by) {
		return wish("""
				with going as (
				    select id from yearbook where area = :area and year = :year and due_at is not null for update),
				wish as (insert into yearbook_request (yearbook_id, asked_at, asked_by) select id, :at, :by from going
				         on conflict do nothing)
				select id from going
				""", area, year).param("at", at.atOffset(ZoneOffset.UTC)).param("by", by).query(Long.class).optional();
	}

	/** Lets a try go on from the files that a failed one left. */
	void adopt(long id, String area, int year) {
		wish("""
				update yearbook_part p set yearbook_id = :id from yearbook y
				where y.id = p.yearbook_id and y.area = :area and y.year = :year and y.state = 'FAILED'
				""", area, year).param("id", id).update();
	}

	/** Those who wanted an archive. */
	List<Long> askers(long id) {
		return jdbc.sql("select asked_by from yearbook_request where yearbook_id = :id")
			.param("id", id)
			.query(Long.class)
			.list();
	}

	@Override
	public Set<FileHash> namedAmong(Set<FileHash> asked) {
		return jdbc.sql("""
				select file_hash from yearbook where state = 'READY' and file_hash in (:hashes)
				union select file_hash from yearbook_part where file_hash in (:hashes)
				""")
			.param("hashes", asked.stream().map(FileHash::value).toList())
			.query(String.class)
			.list()
			.stream()
			.map(FileHash::new)
			.collect(Collectors.toSet());
	}

	private JdbcClient.StatementSpec wish(String sql, String area, int year) {
		return jdbc.sql(sql).param("area", area).param("year", year);
	}

}
